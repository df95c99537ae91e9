import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import browser from 'webextension-polyfill';
import type { KeptChoice } from '../model/reader-choice.ts';
import { withDatabase } from './with-database.ts';

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
const KEY = 'choices';

type Schema = DBSchema & { choices: { key: string; value: KeptChoice } };

export const databaseShelf: ChoiceShelf = {
  name: 'database',
  readAll: () => withDatabase(open, (database) => database.getAll('choices')),
  put: (choices) =>
    withDatabase(open, async (database) => {
      const { store, done } = database.transaction('choices', 'readwrite');
      await Promise.all([...choices.map((choice) => store.put(choice)), done]);
    }),
  remove: (id) => withDatabase(open, (database) => database.delete('choices', id)),
  clear: () => withDatabase(open, (database) => database.clear('choices')),
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

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE, 1, {
    upgrade: (database) => {
      database.createObjectStore('choices', { keyPath: 'id' });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
