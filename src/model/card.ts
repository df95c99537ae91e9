import type { Entry, Source } from './glossary.ts';
import type { EntryRef } from './hit.ts';

/** A related entry, as far as a link to it needs. */
export type RelatedEntry = { ref: EntryRef; text: string };

/** All that a card shows of one entry. Texts are plain text, never markup. */
export type CardEntry = {
  ref: EntryRef;
  glossaryTitle: string;
  entry: Entry;
  /** The sources that the entry's quotes name. */
  sources: Source[];
  related: RelatedEntry[];
  /** The reader's own note on it. */
  note?: string;
};
