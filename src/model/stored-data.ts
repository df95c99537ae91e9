import type { ReaderChoice } from './reader-choice.ts';

/** What is kept about a reader in this browser, in figures. */
export type StoredData = {
  /** Names of the settings that differ from the defaults. */
  settings: string[];
  choices: Record<ReaderChoice['kind'], number>;
  /** The reader's own glossaries, and the entries in them. */
  glossaries: number;
  entries: number;
  /** Glossaries in the making. */
  drafts: number;
  /** Tabs that are paused now; forgotten when the browser closes. */
  pausedTabs: number;
  /** Bytes of the compiled index: made from the glossaries, nothing of the reader's. */
  cacheBytes: number;
  /** `settings`: the browser has no database here (some private windows). */
  choicesIn: 'database' | 'settings';
};

/** What an import changes, or with `dryRun` would change. */
export type ImportReport = {
  /** Names of the settings that change. */
  settings: string[];
  /** Choices that are new. */
  added: number;
  /** Choices of the file that are here already. */
  known: number;
  /** Entries of the reader's glossaries that are new. */
  entries: number;
  /** What could not be used, a line each with its place; the rest is imported all the same. */
  problems: string[];
};
