import type { EntryRef } from './hit.ts';

/** What became of a term that the reader added. */
export type AddedTerm = {
  ref: EntryRef;
  /** As it stands in the glossary now. */
  term: string;
  glossaryTitle: string;
  /** Takes it back; null: it was there already. */
  stamp: string | null;
};
