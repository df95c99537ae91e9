import type { LanguageCode } from './glossary.ts';

/** What a build of the extension ships: paths within it, and the hex SHA-256 of each file. */
export type Catalogue = {
  /** In the order in which their entries are shown. */
  glossaries: { file: string; sha256: string }[];
  /** Hash of the code that compiles terms: an index compiled by other rules is stale. */
  rules: string;
  lexicons: LanguageFile[];
  /** The most frequent words of a language, one a line. */
  ranks: LanguageFile[];
};

export type LanguageFile = { language: LanguageCode; file: string; sha256: string };
