import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** An encoded index, and the terms that were refused when it was compiled, a line each. */
export type CompiledIndex = { index: ArrayBuffer; refused: string[] };

type Schema = DBSchema & { indexes: { key: string; value: CompiledIndex } };

/**
 * Keeps the compiled index over restarts of the background. Only a cache: where the browser has no
 * database (private windows, a full disk), the index is compiled anew.
 */
export async function readCachedIndex(revision: string): Promise<CompiledIndex | null> {
  try {
    const database = await open();
    const compiled = await database.get('indexes', revision);
    database.close();
    return compiled ?? null;
  } catch {
    return null;
  }
}

/** Stores the index and drops those of other revisions. */
export async function writeCachedIndex(revision: string, compiled: CompiledIndex): Promise<void> {
  try {
    const database = await open();
    const transaction = database.transaction('indexes', 'readwrite');
    await Promise.all([
      transaction.store.clear(),
      transaction.store.put(compiled, revision),
      transaction.done,
    ]);
    database.close();
  } catch {
    // See above: a cache that cannot be written costs time, nothing else.
  }
}

/** How much the cache holds, in bytes; 0 where it cannot be asked. */
export async function cachedBytes(): Promise<number> {
  try {
    const database = await open();
    const all = await database.getAll('indexes');
    database.close();
    return all.reduce((sum, { index }) => sum + index.byteLength, 0);
  } catch {
    return 0;
  }
}

export async function dropCachedIndex(): Promise<void> {
  try {
    const database = await open();
    await database.clear('indexes');
    database.close();
  } catch {
    // Nothing was kept.
  }
}

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('ordlys-cache', 1, {
    upgrade: (database) => {
      database.createObjectStore('indexes');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
