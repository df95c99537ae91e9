import type { AddedTerm } from '../model/added-term.ts';
import type { Entry, Term } from '../model/glossary.ts';
import type { EntryRef } from '../model/hit.ts';
import type {
  Clash,
  EntryVersion,
  GlossaryHead,
  NewGlossary,
  OwnGlossary,
  OwnRow,
  RowFilter,
  RowPage,
  SavedEntry,
  StagedCounts,
  StagedKind,
  StagedRow,
  TermForm,
  TermOnPage,
  Undo,
} from '../model/own-glossary.ts';

type Nothing = Record<string, never>;

/**
 * What is asked about the reader's own glossaries: own pages only, but for `addTerm` and `takeBackTerm`.
 * What cannot be kept (full disk, no database, unknown glossary) fails with a reason in the reader's words, and
 * nothing is changed then.
 */
export type OwnGlossaryRequests = {
  ownGlossaries: { request: Nothing; answer: OwnGlossary[] };
  createGlossary: { request: NewGlossary; answer: OwnGlossary };
  /** Changes what a glossary says of itself; what is left out stays. */
  changeGlossary: {
    request: { id: string; change: Partial<GlossaryHead> };
    answer: OwnGlossary;
  };
  deleteGlossary: { request: { id: string }; answer: Undo };
  /** Takes back a deletion or an import, for a day. False: too late, or changed since. */
  undo: { request: Undo; answer: boolean };
  /**
   * Entries of any glossary, shipped ones included, that hold all words of the query anywhere, those
   * whose terms hold them first, then by term. `limit` is at most 500. An answer of another `stamp` than the one before is about a changed
   * list.
   */
  entriesOf: {
    request: { glossary: string; query: string; filter: RowFilter; offset: number; limit: number };
    answer: RowPage;
  };
  /** The ids of all that `entriesOf` would find. */
  foundIds: {
    request: { glossary: string; query: string; filter: RowFilter };
    answer: string[];
  };
  /** Copies an entry of a shipped glossary into an own one, with the sources of its quotes. */
  copyEntry: { request: { ref: EntryRef; into: string }; answer: EntryRef };
  /** One entry with its former versions, the latest first; null when it is gone. */
  ownEntry: {
    request: { ref: EntryRef };
    answer: { row: OwnRow; history: EntryVersion[] } | null;
  };
  /**
   * Writes an entry. `seen` is the row's stamp when it was opened, null for a new one, whose id is
   * made unique. An entry needs a term; it may lack an explanation.
   */
  saveEntry: {
    request: { glossary: string; entry: Entry; seen: string | null };
    answer: SavedEntry;
  };
  /** Changes level or status of many entries; as a whole or not at all. Answers with how many. */
  changeEntries: {
    request: {
      glossary: string;
      ids: string[];
      change: Partial<Pick<Entry, 'level' | 'status'>>;
    };
    answer: number;
  };
  removeEntries: { request: { glossary: string; ids: string[] }; answer: Undo };
  /**
   * Adds a term met on a page, in its dictionary form where that is sure, with the sentence it stands
   * in. `glossary` null: the one that was added to last, else a new one. A term that is there already
   * is answered as it is. From content sessions, too; the address is then the tab's. Private windows
   * leave sentence and address out.
   */
  addTerm: {
    request: {
      glossary: string | null;
      text: string;
      language: string | null;
      sentence: string;
      title: string;
      url: string;
    };
    answer: AddedTerm;
  };
  /** The same for a word of a tab's page that a view shows. */
  addPageTerm: {
    request: { tabId: number; text: string; language: string | null; sentence: string };
    answer: AddedTerm;
  };
  /** Takes an added term out again, unless it was changed since. From content sessions, too. */
  takeBackTerm: { request: { ref: EntryRef; stamp: string }; answer: null };
  /** All forms a term would match, `notForms` switched off, at most 200; and who has the term already. */
  formsOf: {
    request: { term: Term; self: EntryRef | null };
    answer: { forms: TermForm[]; clashes: Clash[] };
  };
  /** How often a term stands on the page last looked at in the asking page's window; null: none there. */
  termOnPage: { request: { term: Term }; answer: TermOnPage | null };
  /**
   * A part of any glossary, shipped ones included, for an export: at most 1,000 entries. Parts of
   * another `stamp` are of another state. Null when it is gone.
   */
  readGlossary: {
    request: { id: string; offset: number; limit: number };
    answer: {
      head: GlossaryHead & { id: string };
      entries: Entry[];
      total: number;
      stamp: string;
    } | null;
  };
  /**
   * Begins an import. `into`: the glossary to update, null for a new one. What was staged and never
   * applied is dropped after a day. `format` is one of `ImportFormat`: it says what the file cannot say.
   */
  beginImport: {
    request: {
      into: string | null;
      head: GlossaryHead;
      suggestedId: string | null;
      format: string;
    };
    answer: { id: string };
  };
  /** Adds at most 1,000 entries to what is staged; ids are unique within an import. */
  stageEntries: { request: { id: string; entries: Entry[] }; answer: null };
  compareStaged: { request: { id: string }; answer: StagedCounts };
  /** A page of the comparison, at most 500 rows. */
  stagedRows: {
    request: { id: string; kind: StagedKind; offset: number; limit: number };
    answer: StagedRow[];
  };
  /** A part of an own glossary for a backup, at most 1,000 rows; null when it is gone. */
  backupPart: {
    request: { id: string; offset: number; limit: number };
    answer: { rows: Pick<OwnRow, 'entry' | 'byReader'>[]; total: number; stamp: string } | null;
  };
  /**
   * Begins to take in a glossary of a backup (`GlossaryHead` with its id). Its rows come with
   * `stageRestored`; `importAll` then counts them or takes them in, `dropImport` lets go of them. Null:
   * what the backup says of it cannot be used.
   */
  beginRestore: { request: { glossary: unknown }; answer: { id: string | null } };
  /** At most 1,000 rows; answers with the places of those that cannot be used. */
  stageRestored: { request: { id: string; rows: unknown[] }; answer: number[] };
  /** Does the import as one transaction; what the glossary's readers see changes at once. */
  applyImport: { request: { id: string }; answer: Undo & { glossary: OwnGlossary } };
  dropImport: { request: { id: string }; answer: null };
};
