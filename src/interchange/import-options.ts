import type { Audience, EntryLevel, EntryStatus, LanguageCode } from '../model/glossary.ts';
import type { CsvColumn } from './csv/csv-column.ts';
import type { ImportItem } from './import-item.ts';

/** What a format cannot say, or a file does not. */
export type EntryDefaults = {
  /** Of texts whose language is not told. */
  language: LanguageCode;
  /** Who is named as the writer of an explanation, and when it was written: an ISO date. */
  editor: string;
  date: string;
  audience: Audience;
  level: EntryLevel;
  status: EntryStatus;
};

/** An `AbortSignal`, or anything like it. */
type StopSignal = { readonly aborted: boolean };

export type ImportOptions = Pick<EntryDefaults, 'language' | 'editor' | 'date'> &
  Partial<EntryDefaults> & {
    /** Take entries that say nothing but their terms; left out: they are refused. */
    allowUnexplained?: boolean;
    /** CSV only: what each column holds, null for none. Left out: told by the first row. */
    columns?: readonly (CsvColumn | null)[];
    /** CSV only: whether the first row names the columns. Left out: guessed. */
    hasHeader?: boolean;
    /** CSV only: left out: guessed. */
    delimiter?: string;
    signal?: StopSignal;
    /** The bytes are not needed any more, though entries are still to come. */
    onRead?: () => void;
    /** Told now and then how much of the file is done, 0 to 1. */
    onProgress?: (share: number) => void;
  };

/** Reads a file piece by piece. Throws `InterchangeError` only, and only when it is stopped: `cancelled`. */
export type Importer = (bytes: Uint8Array, options: ImportOptions) => AsyncIterable<ImportItem>;

export function withDefaults(options: Partial<EntryDefaults>): EntryDefaults {
  return {
    language: 'da',
    editor: 'Import',
    date: '1970-01-01',
    audience: 'plain',
    level: 'specialist',
    status: 'draft',
    ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
  };
}
