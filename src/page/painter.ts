import type { Hit } from '../model/hit.ts';

/** A stretch of one text node, in UTF-16 units of its data. */
export type Segment = { node: Text; start: number; end: number };

/** A hit in the page: what was found, and where it stands. One hit may run over several nodes. */
export type PageHit = {
  /** Unique within the session; grows in the order in which hits are found, not in page order. */
  id: number;
  hit: Hit;
  segments: readonly Segment[];
};

/** Of the viewport, in CSS px. */
export type Point = {
  x: number;
  y: number;
  /** What the browser says the pointer is over, where an event told: asking it again is slow. */
  over?: EventTarget | null | undefined;
};

/**
 * What both painters do. Painting never throws into the page; after `clear` the page's DOM is as
 * the painter found it, node for node.
 */
export type Painter = {
  readonly name: 'highlight' | 'mark';
  /** Highlights the hits. Hits whose nodes have left the document are skipped. */
  paint(hits: readonly PageHit[]): void;
  /** Takes these hits' highlights away. */
  unpaint(hits: readonly PageHit[]): void;
  /** The hit whose text lies under a point of the viewport (CSS px), or null. Only reads. */
  hitAt(point: Point): PageHit | null;
  /** The line boxes of a painted hit, in viewport px, measured now; empty when it has none. */
  boxesOf(hit: PageHit): DOMRect[];
  /** Marks one hit as the one the open card explains; null for none. */
  setActive(hit: PageHit | null): void;
  /** Takes everything away. */
  clear(): void;
};
