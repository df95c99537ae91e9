/**
 * The words of the domain: what a glossary is made of. Plain data, as it lies in a glossary file.
 * Offsets everywhere are UTF-16 code units, start included, end excluded.
 */

export const GLOSSARY_FORMAT = 'ordlys-glossary';
export const GLOSSARY_VERSION = 1;

/** A BCP 47 primary language subtag, lower case: `da`, `en`. */
export type LanguageCode = string;

export type Glossary = {
  format: typeof GLOSSARY_FORMAT;
  version: typeof GLOSSARY_VERSION;
  /** Stable, `[a-z0-9-]+`; names the glossary in references and storage. */
  id: string;
  title: string;
  /** The language of most of its terms. */
  language: LanguageCode;
  /** SPDX identifier or plain words; how the glossary's own texts may be used. */
  licence: string;
  sources: Source[];
  entries: Entry[];
};

/** A document the glossary was built from. What the document does not state is left out. */
export type Source = {
  id: string;
  title: string;
  publisher?: string;
  url?: string;
  /** ISO 8601 as far as it is known: `2021`, `2021-03`, `2021-03-04`. */
  published?: string;
  retrieved?: string;
  language: LanguageCode;
  /** Hex SHA-256 of the document's bytes as they were read. */
  sha256: string;
};

export type EntryLevel = 'everyday' | 'specialist';
export type EntryStatus = 'draft' | 'reviewed' | 'approved';

/** One concept: all its terms in all languages, and what is said about it. */
export type Entry = {
  /** Stable within the glossary, `[a-z0-9-]+`. */
  id: string;
  /** At least one; in each language the first is the preferred term. */
  terms: Term[];
  explanations: Explanation[];
  quotes: Quote[];
  /** Ids of entries of the same glossary. */
  related: string[];
  level: EntryLevel;
  status: EntryStatus;
  /** `document`: the term stands in a source. `editor`: an editor added it. */
  origin: 'document' | 'editor';
};

export type TermKind = 'preferred' | 'synonym' | 'abbreviation' | 'spelling';
export type WordClass = 'noun' | 'adjective' | 'verb' | 'name' | 'phrase';
export type Gender = 'common' | 'neuter';

export type Term = {
  /** The dictionary form, as it is written. */
  text: string;
  language: LanguageCode;
  kind: TermKind;
  /** True: only this capitalisation matches. Left out: the matcher's rule for acronyms decides. */
  matchCase?: boolean;
  /** False: only the text itself matches, no other form of it. */
  inflect?: boolean;
  /** Of the head word, where an editor gives it. */
  wordClass?: WordClass;
  gender?: Gender;
  /** Further forms that the rules do not know. */
  forms?: string[];
  /** Forms that must not match, though the rules make them. */
  notForms?: string[];
};

export type Audience = 'plain' | 'professional';

export type Explanation = {
  language: LanguageCode;
  audience: Audience;
  text: string;
  /** `quote` indexes the entry's quotes. */
  origin: { kind: 'document'; quote: number } | { kind: 'editor'; editor: string; date: string };
};

/** Verbatim: `text === document.slice(start, end)`. */
export type Quote = {
  source: string;
  start: number;
  end: number;
  text: string;
  role: 'definition' | 'usage';
  /** The nearest heading above it, where the document has one. */
  section?: string;
};
