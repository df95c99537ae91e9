import { hoverToTrigger } from './001-hover-to-trigger.ts';
import type { Migration, StoredDocument } from './migration.ts';

/** All steps, in order. A step is never changed once a version with it has been given out. */
export const MIGRATIONS: readonly Migration[] = [hoverToTrigger];

/** The version of data that this code writes. */
export const DATA_VERSION = MIGRATIONS.length;

/**
 * Brings stored data up to this version. A step that fails ends the way: the data stays as the last
 * good step left it, and the step is tried again the next time.
 */
export function migrate(
  document: StoredDocument,
  from: number,
  steps: readonly Migration[] = MIGRATIONS,
): { document: StoredDocument; version: number } {
  let migrated = document;
  let version = from;
  for (const step of steps) {
    if (step.version <= version) continue;
    try {
      migrated = step.migrate(migrated);
    } catch {
      break;
    }
    version = step.version;
  }
  return { document: migrated, version };
}
