import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import browser from 'webextension-polyfill';

type Schema = DBSchema & { indexes: { key: string; value: ArrayBuffer } };

/**
 * Keeps the compiled index over restarts of the background. Only a cache: where the browser has no
 * database (private windows, a full disk), the index is compiled anew.
 */
export async function readCachedIndex(revision: string): Promise<ArrayBuffer | null> {
  try {
    const database = await open();
    const index = await database.get('indexes', cacheKey(revision));
    database.close();
    return index ?? null;
  } catch {
    return null;
  }
}

/** Stores the index and drops those of other revisions. */
export async function writeCachedIndex(revision: string, index: ArrayBuffer): Promise<void> {
  try {
    const database = await open();
    const transaction = database.transaction('indexes', 'readwrite');
    await Promise.all([
      transaction.store.clear(),
      transaction.store.put(index, cacheKey(revision)),
      transaction.done,
    ]);
    database.close();
  } catch {
    // See above: a cache that cannot be written costs time, nothing else.
  }
}

/** The code that compiles may change with each version, so an index is used by its own only. */
function cacheKey(revision: string): string {
  return `${browser.runtime.getManifest().version}:${revision}`;
}

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('ordlys', 1, {
    upgrade: (database) => {
      database.createObjectStore('indexes');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
