import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
  type StoreValue,
} from 'idb';
import type { DraftAct, GlossaryDraft } from '../../model/glossary-draft.ts';
import type { EntryVersion, GlossaryHead, OwnGlossary, OwnRow } from '../../model/own-glossary.ts';
import { storageError } from '../storage-error.ts';
import { withDatabase } from '../with-database.ts';
import { upgradeOwnDatabase } from './upgrade-own-database.ts';

/** `batch`: the first part of the keys of its rows. `lastAdded`: when the reader last wrote a term into it. */
export type StoredGlossary = OwnGlossary & { batch: string; lastAdded?: string };

/** `at` orders the rows of a glossary. */
export type StoredRow = OwnRow & { at: number; history?: EntryVersion[] };

/** An import whose rows are being collected under its id, out of everybody's sight. */
export type StoredImport = {
  id: string;
  into: string | null;
  head: GlossaryHead;
  suggestedId: string | null;
  format: string;
  made: string;
  rows: number;
};

/**
 * What can be taken back. Rows that were removed or replaced lie under the key `undo`. `after`: the
 * stamp that the glossary must still have; `before` null: the import made the glossary.
 */
export type StoredUndo = {
  undo: string;
  made: string;
} /** It was taken back: whoever asks again is told so. */ & (
  | { kind: 'done' }
  | { kind: 'glossary'; glossary: StoredGlossary }
  | { kind: 'entries'; glossary: string }
  | {
      kind: 'import';
      glossary: string;
      before: StoredGlossary | null;
      added: string[];
      after: string;
      /** The draft that it was made from. */
      draft?: StoredDraft;
    }
  | { kind: 'draft'; draft: StoredDraft }
);

/** The draft itself is written once; `acts` grow. */
export type StoredDraft = { draft: GlossaryDraft; acts: DraftAct[] };

export type RowKey = [batch: string, id: string];

export interface OwnSchema extends DBSchema {
  glossaries: { key: string; value: StoredGlossary };
  rows: { key: RowKey; value: StoredRow };
  imports: { key: string; value: StoredImport };
  undos: { key: string; value: StoredUndo };
  drafts: { key: string; value: GlossaryDraft };
  draftActs: { key: string; value: DraftAct[] };
}

type Name = StoreNames<OwnSchema>;
export type Change = IDBPTransaction<
  OwnSchema,
  ['glossaries', 'rows', 'imports', 'undos', 'drafts', 'draftActs'],
  'readwrite'
>;

const STORES = [
  'glossaries',
  'rows',
  'imports',
  'undos',
  'drafts',
  'draftActs',
] as const satisfies Name[];

export function readOwn<T>(work: (database: IDBPDatabase<OwnSchema>) => Promise<T>): Promise<T> {
  return withDatabase(openOwnDatabase, work);
}

/**
 * Does a change as one transaction: all of it or, when anything fails or the background is killed,
 * nothing. @throws Error in the reader's words.
 */
export function changeOwn<T>(work: (change: Change) => Promise<T>): Promise<T> {
  return readOwn(async (database) => {
    const change = database.transaction([...STORES], 'readwrite') as Change;
    // Awaited below; a transaction that was given up rejects, too.
    change.done.catch(() => undefined);
    try {
      const result = await work(change);
      await change.done;
      return result;
    } catch (error) {
      giveUp(change);
      await change.done.catch(() => undefined);
      throw storageError(error);
    }
  });
}

function giveUp(change: Change): void {
  try {
    change.abort();
  } catch {
    // It has ended by itself.
  }
}

/** All rows that lie under a batch. */
export function batchRange(batch: string): IDBKeyRange {
  return IDBKeyRange.bound([batch], [batch, []]);
}

/** So many rows are written before others have their turn: the database answers between two pieces. */
const PIECE = 500;

/** `async`: a write that is refused at once must still wait for those before it to be given up. */
export async function putRows(
  change: Change,
  batch: string,
  rows: readonly StoreValue<OwnSchema, 'rows'>[],
): Promise<void> {
  const store = change.objectStore('rows');
  for (let from = 0; from < rows.length; from += PIECE) {
    const piece = rows.slice(from, from + PIECE);
    await Promise.all(piece.map(async (row) => store.put(row, [batch, row.entry.id])));
  }
}

/** The acts lie apart, so that a key press does not write all that was found. */
export async function putDraft(change: Change, { draft, acts }: StoredDraft): Promise<void> {
  await change.objectStore('drafts').put(draft);
  await change.objectStore('draftActs').put(acts, draft.id);
}

function openOwnDatabase(): Promise<IDBPDatabase<OwnSchema>> {
  return openDB<OwnSchema>('ordlys-glossaries', 2, {
    upgrade: (database, from) => upgradeOwnDatabase(database, from),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
