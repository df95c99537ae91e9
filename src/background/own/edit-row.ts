import type { Entry } from '../../model/glossary.ts';
import type { EntryVersion } from '../../model/own-glossary.ts';
import {
  batchRange,
  type Change,
  type RowKey,
  type StoredGlossary,
  type StoredRow,
} from './own-database.ts';

/** Older versions of an entry fall away. */
const MOST_VERSIONS = 20;

export function readRow(
  tx: Change,
  { batch }: StoredGlossary,
  id: string,
): Promise<StoredRow | undefined> {
  return tx.objectStore('rows').get([batch, id]);
}

/** Asking for so many rows one by one takes no longer than reading past those between them. */
const FEW = 500;

/** Those of the rows that are there, in the order of their keys where they are many. */
export async function readRows(
  tx: Change,
  { batch }: StoredGlossary,
  ids: readonly string[],
): Promise<StoredRow[]> {
  const store = tx.objectStore('rows');
  if (ids.length <= FEW) {
    const rows = await Promise.all(ids.map((id) => store.get([batch, id])));
    return rows.filter((row) => row !== undefined);
  }
  const wanted = new Set(ids);
  const rows: StoredRow[] = [];
  for await (const { range, keys } of keyPieces(tx, batch)) {
    const piece = await store.getAll(range, FEW);
    rows.push(...piece.filter((_, at) => wanted.has(keys[at]?.[1] ?? '')));
  }
  return rows;
}

/** Takes rows away; those that lie side by side at once. */
export async function deleteRows(
  tx: Change,
  { batch }: StoredGlossary,
  ids: readonly string[],
): Promise<void> {
  const store = tx.objectStore('rows');
  if (ids.length <= FEW) {
    await Promise.all(ids.map(async (id) => store.delete([batch, id])));
    return;
  }
  const wanted = new Set(ids);
  for await (const { keys } of keyPieces(tx, batch)) {
    const runs = runsOf(keys, ([, id]) => wanted.has(id));
    await Promise.all(runs.map(async ([from, to]) => store.delete(IDBKeyRange.bound(from, to))));
  }
}

/** The keys of a batch's rows, some hundred at a time, each with the range that they begin. */
async function* keyPieces(tx: Change, batch: string) {
  const { lower, upper } = batchRange(batch);
  for (let from: unknown = lower; ; ) {
    const range = IDBKeyRange.bound(from, upper, from !== lower);
    const keys = await tx.objectStore('rows').getAllKeys(range, FEW);
    from = keys.at(-1);
    if (from === undefined) return;
    yield { range, keys };
  }
}

/** First and last of all keys that follow each other and fit. */
function runsOf(keys: readonly RowKey[], fits: (key: RowKey) => boolean): [RowKey, RowKey][] {
  const runs: [RowKey, RowKey][] = [];
  let isOpen = false;
  for (const key of keys) {
    const run = runs.at(-1);
    if (!fits(key)) isOpen = false;
    else if (isOpen && run) run[1] = key;
    else {
      runs.push([key, key]);
      isOpen = true;
    }
  }
  return runs;
}

/** The row after the reader wrote an entry; what it was before stays as a version. */
export function written(entry: Entry, before: StoredRow | null): StoredRow {
  const row = { entry, byReader: true, stamp: crypto.randomUUID() };
  if (!before) return { ...row, at: Date.now() };
  return { ...row, at: before.at, history: withVersion(before) };
}

export function withVersion({ entry, history = [] }: StoredRow): EntryVersion[] {
  return [{ at: new Date().toISOString(), entry }, ...history].slice(0, MOST_VERSIONS);
}
