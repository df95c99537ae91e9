import type { EntryRef } from './hit.ts';

/** What the glossaries have for a word or phrase. */
export type LookUp = {
  /** Entries of the term that the text is, in any form; an article before it does not count. */
  exact: EntryRef[];
  /** Entries of terms that merely stand in it, or in a longer word of it: the longest term first. */
  contained: EntryRef[];
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
