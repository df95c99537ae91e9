import type { Entry } from '../../model/glossary.ts';
import type { EntryVersion } from '../../model/own-glossary.ts';
import { batchRange, type Change, type StoredGlossary, type StoredRow } from './own-database.ts';

/** Older versions of an entry fall away. */
const MOST_VERSIONS = 20;

export function readRow(
  tx: Change,
  { batch }: StoredGlossary,
  id: string,
): Promise<StoredRow | undefined> {
  return tx.objectStore('rows').get([batch, id]);
}

/** Reading so many rows one by one takes no longer than reading past those between them. */
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
  const { lower, upper } = batchRange(batch);
  for (let from: unknown = lower; ; ) {
    const range = IDBKeyRange.bound(from, upper, from !== lower);
    const [piece, keys] = await Promise.all([
      store.getAll(range, FEW),
      store.getAllKeys(range, FEW),
    ]);
    piece.forEach((row, at) => {
      const id = keys[at]?.[1];
      if (id !== undefined && wanted.has(id)) rows.push(row);
    });
    from = keys.at(-1);
    if (from === undefined) return rows;
  }
}

/** Takes rows away piece by piece, so that others have their turn. */
export async function deleteRows(
  tx: Change,
  { batch }: StoredGlossary,
  ids: readonly string[],
): Promise<void> {
  const store = tx.objectStore('rows');
  for (let from = 0; from < ids.length; from += FEW) {
    const piece = ids.slice(from, from + FEW);
    await Promise.all(piece.map(async (id) => store.delete([batch, id])));
  }
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
