import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryFolder } from '../../../scripts/repository-folder.ts';
import { BROWSERS, type Reader } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';

// Pages that others wrote, saved as they were served. They are evaluation data and not part of the
// repository: where they are missing, these tests are skipped.
const FOLDER = join(repositoryFolder, '..', 'shared', 'pages');
const PAGES = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => name.endsWith('.html'))
  : [];

/** Keeps a page's own scripts from changing it between two looks; ours run all the same. */
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };

describe.skipIf(PAGES.length === 0).each(BROWSERS)('saved real pages in %s', (name) => {
  const room = withReader(name, { settings: { density: 'all' } });

  test.each(PAGES)('%s is untouched by highlighting', async (file) => {
    const html = readFileSync(join(FOLDER, file), 'utf8');
    const url = room.server.add(`/still/${file}`, html, NO_SCRIPTS);
    await room.reader.door.ask('setSite', { host: '127.0.0.1', enabled: false });
    const before = await markupOf(room.reader, url).catch(wentAway);
    await room.reader.door.ask('setSite', { host: '127.0.0.1', enabled: true });
    const after = await markupOf(room.reader, url).catch(wentAway);
    if (before === null || after === null) return;
    expect(ourErrors(after.errors)).toEqual([]);
    expect(after.markup).toBe(before.markup);
  });

  test.each(PAGES)('%s meets no error of ours while its own scripts run', async (file) => {
    const html = readFileSync(join(FOLDER, file), 'utf8');
    // Some pages send their reader to their own address at once, where nothing answers.
    const opened = await room.openPage(`/live/${file}`, html).catch(wentAway);
    if (opened === null) return;
    expect(ourErrors(opened.errors)).toEqual([]);
    await opened.page.close();
  });
});

/** Pages have errors of their own; Firefox reports what their policies blocked among them. */
function ourErrors(errors: readonly string[]): string[] {
  const place = /read-page\.js|card\.js|-extension:\/\//;
  return errors.filter((error) => place.test(error) && !error.startsWith('Content-Security'));
}

function wentAway(error: Error): null {
  if (/Address rejected|No tab shows|ERR_NAME_NOT_RESOLVED/.test(error.message)) return null;
  throw error;
}

async function markupOf(reader: Reader, url: string) {
  const opened = await reader.open(url);
  const markup = await opened.page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as Element;
    for (const host of root.querySelectorAll('[data-ordlys-host]')) host.remove();
    return root.outerHTML;
  });
  await opened.page.close();
  return { markup, errors: opened.errors };
}
