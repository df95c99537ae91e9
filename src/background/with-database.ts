import type { IDBPDatabase } from 'idb';
import { text } from '../i18n/text.ts';

/** How long another copy of the extension may hold a database before we say so. */
const BLOCKED_MS = 5_000;

/** Opens a database for one use: no connection is there to go stale, or to hold up another version. */
export async function withDatabase<Schema, T>(
  open: () => Promise<IDBPDatabase<Schema>>,
  work: (database: IDBPDatabase<Schema>) => Promise<T>,
): Promise<T> {
  const opening = open();
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(text('errorDatabaseHeld'))), BLOCKED_MS);
  const database = await Promise.race([opening, late])
    .catch((error: unknown) => {
      // Too late is closed again, or it would hold up the other copy in its turn.
      opening.then(
        (opened) => opened.close(),
        () => undefined,
      );
      throw error;
    })
    .finally(() => clearTimeout(timer));
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
