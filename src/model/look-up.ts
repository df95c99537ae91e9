import type { EntryRef } from './hit.ts';

/** What the glossaries have for a word or phrase. */
export type LookUp = {
  /** Entries of terms that the text is or holds, in any form: the longest term first. */
  exact: EntryRef[];
  /** Terms written nearly so, or that begin so; the nearest first, at most ten. */
  near: { ref: EntryRef; term: string }[];
  /** What went wrong instead, in the reader's words. */
  problem?: string;
};

/** An entry found by a search over all that glossaries say. */
export type FoundEntry = {
  ref: EntryRef;
  /** The preferred term. */
  term: string;
  /** Where it was found first. */
  field: 'term' | 'explanation' | 'quote';
};
