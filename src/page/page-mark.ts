import type { PageHit } from './painter.ts';

/** A hit in page order, with what decides whether it is painted. */
export type HitMark = {
  kind: 'hit';
  node: Text;
  page: PageHit;
  /** The same for all hits that explain the same entries in the same way. */
  key: string;
  /** The text as it was met. */
  form: string;
  /** The text of its segments when it was read: another text there means another hit. */
  drawn: string;
  visible: boolean;
  /** False where a highlight would be in the way: heading links, lists of links. */
  paintable: boolean;
};

/** Here a section begins (`leave`: ends, at the end of `node`). */
export type BoundaryMark = { kind: 'boundary'; node: Element; leave: boolean };

/** What the page is to us, in page order. */
export type PageMark = HitMark | BoundaryMark;
