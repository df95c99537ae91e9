import type { Entry, EntryLevel, EntryStatus, Glossary, LanguageCode } from './glossary.ts';

/** What a glossary of the reader's says of itself. */
export type GlossaryHead = Pick<Glossary, 'title' | 'language' | 'licence' | 'sources'>;

/** A glossary that the reader made or took in. Entries lie apart. */
export type OwnGlossary = GlossaryHead & {
  /** Unique among all glossaries, shipped ones included; never changes. */
  id: string;
  entryCount: number;
  /** ISO 8601. */
  made: string;
  changed: string;
  /** Other after every change of the glossary or an entry of it. */
  stamp: string;
};

/** One version of an entry that was replaced, with the moment it was. */
export type EntryVersion = { at: string; entry: Entry };

export type OwnRow = {
  entry: Entry;
  /** Written or changed by the reader's hand: an import never overwrites it. */
  byReader: boolean;
  /** Other after every change of the entry; names what a window has seen. */
  stamp: string;
  /** The reader's own note on it, where it is listed. */
  note?: string;
};

/** All that hold; left out: any. */
export type RowFilter = {
  status?: EntryStatus;
  level?: EntryLevel;
  /** Only entries with a quote of this source. */
  source?: string;
  byReader?: boolean;
  /** Only entries without any explanation. */
  unexplained?: boolean;
  /** Only entries with a term that another entry of the glossary has, too. */
  doubled?: boolean;
};

export type RowPage = {
  rows: OwnRow[];
  /** All rows that were found. */
  total: number;
  /** What was searched for: the query, with slips of the pen put right where nothing was found else. */
  query: string;
  stamp: string;
};

/** What applying an import does to an entry. `kept`: the reader changed it by hand, so it stays. */
export type StagedKind = 'new' | 'changed' | 'same' | 'kept';

export type StagedCounts = Record<StagedKind, number> & {
  /** Entries that are there and not in the file; they stay. */
  missing: number;
};

export type StagedRow = {
  kind: StagedKind;
  /** As it will be; for `kept` as it stays. */
  entry: Entry;
  /** Fields that change, or for `kept` would change. */
  changes: { field: string; before: unknown; after: unknown }[];
};

/**
 * A form that a term would match, and whether it is switched on. `rank`: its place among the words
 * that are so common that they stand on most pages; null when it is none of them.
 */
export type TermForm = { text: string; matches: boolean; rank: number | null };

/** How often a term stands on a page: all its forms, and each (lower case) for itself. */
export type TermOnPage = {
  title: string;
  count: number;
  forms: { form: string; count: number }[];
};

/** An entry with a term that is written the same in some form. */
export type Clash = { glossary: string; entry: string; glossaryTitle: string; term: string };

export type SavedEntry =
  | { kind: 'saved'; row: OwnRow; clashes: Clash[] }
  /** Another window was faster; nothing was written. `now`: null when the entry is gone. */
  | { kind: 'conflict'; now: OwnRow | null };

export type NewGlossary = { title: string; language: LanguageCode };
/** Names what can be taken back for a day. */
export type Undo = { undo: string };
