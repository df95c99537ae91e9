import type { CardEntry, RelatedEntry } from '../model/card.ts';
import type { EntryRef, HitKind } from '../model/hit.ts';

/** How a term was met in the page; null for a page of the card reached by a link in it. */
export type Met = { form: string; kind: HitKind; language: string | null };

/** One page of the card: which entries it shows, and those of the terms inside a longer one. */
export type CardPage = {
  refs: EntryRef[];
  inner: EntryRef[];
  /** Terms written nearly as what was looked up; the nearest first. */
  near: RelatedEntry[];
  met: Met | null;
  /** What was met is not explained, and may be added. */
  canAdd?: boolean;
  /** What went wrong, in the reader's words: said where nothing is explained. */
  problem?: string;
};

export type CardContent =
  /** Asked for, too short ago to say so. */
  | { step: 'waiting' }
  | { step: 'loading' }
  | { step: 'failed' }
  /** The extension was updated or removed under the page: nothing can be asked any more. */
  | { step: 'orphaned' }
  /** No entries: the glossaries do not explain it, or no more. */
  | { step: 'ready'; entries: CardEntry[]; inner: RelatedEntry[] };

export type CardState = {
  page: CardPage;
  content: CardContent;
  canGoBack: boolean;
  canGoForward: boolean;
};
