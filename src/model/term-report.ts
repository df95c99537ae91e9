import type { EntryRef } from './hit.ts';

/** One term as one frame of a page shows it; all forms of it together. */
export type TermReport = {
  /** The entries that explain it, in the order of the reader's glossaries. */
  entries: EntryRef[];
  /** The form that stands first. */
  text: string;
  /** The different forms met, in reading order, at most 20. */
  forms: string[];
  /** Occurrences in the text, painted or not. */
  count: number;
  /** How many of them are highlighted. */
  painted: number;
};
