import type { Entry } from '../../model/glossary.ts';
import type { EntryVersion } from '../../model/own-glossary.ts';
import type { Change, StoredGlossary, StoredRow } from './own-database.ts';

/** Older versions of an entry fall away. */
const MOST_VERSIONS = 20;

export function readRow(
  tx: Change,
  { batch }: StoredGlossary,
  id: string,
): Promise<StoredRow | undefined> {
  return tx.objectStore('rows').get([batch, id]);
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
