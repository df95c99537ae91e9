import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '../shared/pages';

/** Real pages as they were served: evaluation data, not part of the project. Empty when absent. */
export function savedPages(): { name: string; html: string }[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, html: readFileSync(join(FOLDER, name), 'utf8') }));
}
