import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import browser from 'webextension-polyfill';
import type { KeptChoice } from '../model/reader-choice.ts';

/** Where choices lie. Rows come back unchecked: another version may have written them. */
export type ChoiceShelf = {
  name: 'database' | 'settings';
  readAll(): Promise<unknown[]>;
  /** All or none. */
  put(choices: readonly KeptChoice[]): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
};

const DATABASE = 'ordlys';
/** How long another copy of the extension may hold the database before we say so. */
const BLOCKED_MS = 5_000;
const KEY = 'choices';

type Schema = DBSchema & { choices: { key: string; value: KeptChoice } };

/** Opened for each use: no connection is there to go stale, or to hold up another version. */
export const databaseShelf: ChoiceShelf = {
  name: 'database',
  readAll: () => withDatabase((database) => database.getAll('choices')),
  put: (choices) =>
    withDatabase(async (database) => {
      const { store, done } = database.transaction('choices', 'readwrite');
      await Promise.all([...choices.map((choice) => store.put(choice)), done]);
    }),
  remove: (id) => withDatabase((database) => database.delete('choices', id)),
  clear: () => withDatabase((database) => database.clear('choices')),
};

/** For browsers, and private windows, that give extensions no database. */
export const settingsShelf: ChoiceShelf = {
  name: 'settings',
  readAll: readStored,
  async put(choices) {
    const ids = new Set(choices.map(({ id }) => id));
    const others = (await readStored()).filter((row) => !ids.has(idOf(row)));
    await browser.storage.local.set({ [KEY]: [...others, ...choices] });
  },
  async remove(id) {
    const others = (await readStored()).filter((row) => idOf(row) !== id);
    await browser.storage.local.set({ [KEY]: others });
  },
  clear: () => browser.storage.local.remove(KEY),
};

async function readStored(): Promise<unknown[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored : [];
}

function idOf(row: unknown): string {
  return String((row as { id?: unknown } | null)?.id);
}

async function withDatabase<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const opening = open();
  const database = await Promise.race([opening, refuseLater()]).catch((error: unknown) => {
    // Too late is closed again, or it would hold up the other copy in its turn.
    opening.then(
      (late) => late.close(),
      () => undefined,
    );
    throw error;
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE, 1, {
    upgrade: (database) => {
      database.createObjectStore('choices', { keyPath: 'id' });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

function refuseLater(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('The database is held by another copy')), BLOCKED_MS);
  });
}
