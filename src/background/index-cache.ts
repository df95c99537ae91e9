import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A compiled part of what is matched, encoded. */
export type CachedPart = {
  /** Of what it was compiled, and by which code; of another state it is of no use. */
  state: string;
  /** Null where there is nothing to be found. */
  index: ArrayBuffer | null;
  /** Terms that were refused when it was compiled, a line each. */
  refused: string[];
  /** Of an own glossary: see `own-index.ts`. */
  rowStamps?: Uint32Array;
  capitalsTell?: boolean;
  /** Of the changes to one: entries of its index that are others by now. */
  without?: Uint32Array;
};

type Schema = DBSchema & { parts: { key: string; value: CachedPart } };

/**
 * Keeps compiled parts over restarts of the background, by name. Only a cache: where the browser has
 * no database (private windows, a full disk), they are compiled anew.
 */
export async function readCachedPart(name: string, state: string): Promise<CachedPart | null> {
  const part = await readAnyState(name);
  return part?.state === state ? part : null;
}

/** A part of whatever state. */
export async function readAnyState(name: string): Promise<CachedPart | null> {
  return (await attempt((database) => database.get('parts', name))) ?? null;
}

export async function writeCachedPart(name: string, part: CachedPart): Promise<void> {
  await attempt((database) => database.put('parts', part, name));
}

/** Drops all parts but these. */
export async function keepCachedParts(names: ReadonlySet<string>): Promise<void> {
  await attempt(async (database) => {
    const { store, done } = database.transaction('parts', 'readwrite');
    for (const name of await store.getAllKeys()) if (!names.has(name)) await store.delete(name);
    await done;
  });
}

/** How much the cache holds, in bytes; 0 where it cannot be asked. */
export async function cachedBytes(): Promise<number> {
  const sum = await attempt(async (database) => {
    let bytes = 0;
    for (const name of await database.getAllKeys('parts')) {
      const part = await database.get('parts', name);
      bytes += (part?.index?.byteLength ?? 0) + (part?.rowStamps?.byteLength ?? 0);
    }
    return bytes;
  });
  return sum ?? 0;
}

export async function dropCachedParts(): Promise<void> {
  await keepCachedParts(new Set());
}

/** A cache that cannot be used costs time, nothing else. */
async function attempt<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T | null> {
  try {
    const database = await open();
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('ordlys-cache', 2, {
    upgrade: (database) => {
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      database.createObjectStore('parts');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
