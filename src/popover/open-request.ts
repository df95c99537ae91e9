import type { RelatedEntry } from '../model/card.ts';
import type { EntryRef } from '../model/hit.ts';
import type { CardPage, Met } from './card-state.ts';
import type { OpenReason } from './open-reason.ts';
import type { Toast } from './toast.ts';

/** Where a term stands, as far as what a reader decides about it needs. */
export type Place = {
  sentence: string;
  /** Of the page. */
  title: string;
  url: string;
  /** Host name and path of the tab's page; null where there is none. */
  host: string | null;
  path: string | null;
  /** The heading that the term stands under; null above the first. */
  section: string | null;
};

/** The wish for a card: for a hit, or for a text that was looked up. */
export type OpenRequest = {
  /** The line box that the card stands at, in viewport px, measured at each call. */
  anchor: () => DOMRect;
  /** A node in the term: the card lives in its dialog, in its theme. */
  anchorNode: Node;
  /** With the node, tells places apart. */
  key: string;
  refs: EntryRef[];
  /** Entries of shorter terms inside. */
  inner: EntryRef[];
  /** Terms written nearly so, for a text that was looked up. */
  near: RelatedEntry[];
  met: Met;
  /** It is not explained, and may be added. */
  canAdd?: boolean;
  /** Said in place of an explanation. */
  problem?: string;
  /** What was just done. */
  said?: Toast;
  place(): Place;
  reason: OpenReason;
};

export function pageOf({ refs, inner, near, met, canAdd, problem }: OpenRequest): CardPage {
  return {
    ...{ refs, inner, near, met },
    ...(canAdd && { canAdd }),
    ...(problem !== undefined && { problem }),
  };
}

/** Readers hover, then click: the same place, in the same text, even if it was matched anew. */
export function isSamePlace(a: OpenRequest, b: OpenRequest): boolean {
  return a.anchorNode === b.anchorNode && a.key === b.key;
}
