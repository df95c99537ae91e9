import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../../../scripts/repository-folder.ts';

const FOLDER = join(repositoryFolder, '..', 'shared', 'pages');

/**
 * Pages that others wrote, saved as they were served. They are evaluation data and not part of the
 * repository: where they are missing, there is none, and tests about them are skipped.
 */
export const SAVED_PAGES: readonly string[] = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => name.endsWith('.html'))
  : [];

export function readSavedPage(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** Pages have errors of their own; Firefox reports what their policies blocked among them. */
export function ourErrors(errors: readonly string[]): string[] {
  const place = /read-page\.js|card\.js|-extension:\/\//;
  return errors.filter((error) => place.test(error) && !error.startsWith('Content-Security'));
}

/** For pages that send their reader to their own address at once, where nothing answers. */
export function wentAway(error: Error): null {
  if (/Address rejected|No tab shows|ERR_NAME_NOT_RESOLVED/.test(error.message)) return null;
  throw error;
}
