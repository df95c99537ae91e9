import type { IDBPDatabase } from 'idb';
import type { OwnSchema } from './own-database.ts';

type Step = (database: IDBPDatabase<OwnSchema>) => void;

/** Step `n` leads from version `n` to the next; none is changed once a version with it has been given out. */
const STEPS: readonly Step[] = [
  (database) => {
    database.createObjectStore('glossaries', { keyPath: 'id' });
    database.createObjectStore('rows');
    database.createObjectStore('imports', { keyPath: 'id' });
    database.createObjectStore('undos', { keyPath: 'undo' });
  },
  (database) => {
    database.createObjectStore('drafts', { keyPath: 'id' });
    database.createObjectStore('draftActs');
  },
];

/** Runs within the browser's own version change, which is taken back as a whole when a step fails. */
export function upgradeOwnDatabase(database: IDBPDatabase<OwnSchema>, from: number): void {
  for (const step of STEPS.slice(from)) step(database);
}
