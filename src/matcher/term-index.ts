import { packColumns, unpackColumns } from './pack-columns.ts';

/** Grows with every change of the layout, of `wordKey` or of `hashWord`. */
const VERSION = 2;

/**
 * All forms of all terms of some glossaries, as typed arrays: no object and no string per form. A
 * form's word is stored as the hash of its key, so an index can be asked but not listed.
 */
export type TermIndex = {
  /** Ids of the glossaries, in the reader's order. */
  glossaries: string[];
  /** Languages of the terms; `termLanguage` indexes them. */
  languages: string[];
  /** What stands before, between and after a pattern's words; pattern records index it. */
  gapSets: string[][];
  /** What an acronym's entry says it stands for, folded; by term number. */
  longForms: [term: number, forms: string[]][];
  /** Compounds in which the term is not meant, folded; by term number. */
  notInside: [term: number, words: string[]][];
  /** How many forms were compiled. */
  formCount: number;
  columns: TermColumns;
};

export type TermColumns = {
  /** Open addressing in pairs: a key's high hash, and its value (see `postings.ts`). */
  slots: Uint32Array;
  /** Lists of postings: how many, then the postings. */
  lists: Uint32Array;
  /** Pattern records (see `pattern-record.ts`). */
  patterns: Uint32Array;
  /** Sets of word hashes for the patterns' places: how many, then low and high hash of each. */
  forms: Uint32Array;
  /** By term number. */
  termEntry: Uint32Array;
  termLanguage: Uint8Array;
  /** Bit 0: fires in text of any language. Bit 1: written with a capital. Bit 2: an everyday word. */
  termFlags: Uint8Array;
  /** By entry number. */
  entryGlossary: Uint16Array;
  /** Where an entry's id begins in `idUnits`; one more than there are entries. */
  entryId: Uint32Array;
  /** UTF-16 units of all entry ids. */
  idUnits: Uint16Array;
};

export const FIRES_ANYWHERE = 1;
export const HAS_CAPITAL = 2;
export const IS_EVERYDAY = 4;

/** One buffer that IndexedDB and messages take as it is. */
export function encodeTermIndex(index: TermIndex): ArrayBuffer {
  const { columns, ...head } = index;
  return packColumns({ ...head, version: VERSION }, columns);
}

/**
 * The index behind a buffer, as views on it: the cost does not grow with the number of forms. Null
 * when the buffer is of another version or not whole: compile anew then.
 */
export function decodeTermIndex(buffer: ArrayBuffer): TermIndex | null {
  const unpacked = unpackColumns(buffer);
  if (unpacked === null) return null;
  const { head, columns } = unpacked;
  if (!isHead(head) || !isColumns(columns)) return null;
  const { glossaries, languages, gapSets, longForms, notInside, formCount } = head;
  return { glossaries, languages, gapSets, longForms, notInside, formCount, columns };
}

const LISTS = ['glossaries', 'languages', 'gapSets', 'longForms', 'notInside'] as const;

type Head = Omit<TermIndex, 'columns'> & { version: number };

function isHead(head: unknown): head is Head {
  if (typeof head !== 'object' || head === null) return false;
  const { version, formCount, ...lists } = head as Partial<Head>;
  return (
    version === VERSION &&
    LISTS.every((name) => Array.isArray(lists[name])) &&
    typeof formCount === 'number'
  );
}

const UINT32_COLUMNS = ['slots', 'lists', 'patterns', 'forms', 'termEntry', 'entryId'] as const;
const UINT16_COLUMNS = ['entryGlossary', 'idUnits'] as const;
const UINT8_COLUMNS = ['termLanguage', 'termFlags'] as const;

function isColumns(columns: Record<string, unknown>): columns is TermColumns {
  const whole =
    UINT32_COLUMNS.every((name) => columns[name] instanceof Uint32Array) &&
    UINT16_COLUMNS.every((name) => columns[name] instanceof Uint16Array) &&
    UINT8_COLUMNS.every((name) => columns[name] instanceof Uint8Array);
  if (!whole) return false;
  const { slots, termEntry, termLanguage, termFlags, entryGlossary, entryId, idUnits } =
    columns as TermColumns;
  return (
    slots.length >= 2 &&
    slots.length % 2 === 0 &&
    termLanguage.length === termEntry.length &&
    termFlags.length === termEntry.length &&
    entryId.length === entryGlossary.length + 1 &&
    entryId.at(-1) === idUnits.length
  );
}
