import { describe, expect, test } from 'vitest';
import { BROWSERS, type Reader } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';
import { ourErrors, readSavedPage, SAVED_PAGES, wentAway } from './saved-pages.ts';

/** Where Ordlys is off, there is no reading to wait for. */
const OFF = 0;

/** Keeps a page's own scripts from changing it between two looks; ours run all the same. */
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };

describe.skipIf(SAVED_PAGES.length === 0).each(BROWSERS)('saved real pages in %s', (name) => {
  const room = withReader(name, { settings: { density: 'all' } });

  test.each(SAVED_PAGES)('%s is untouched by highlighting', async (file) => {
    const url = room.server.add(`/still/${file}`, readSavedPage(file), NO_SCRIPTS);
    await room.reader.door.ask('setSite', { host: '127.0.0.1', enabled: false });
    const before = await markupOf(room.reader, url, OFF).catch(wentAway);
    await room.reader.door.ask('setSite', { host: '127.0.0.1', enabled: true });
    const after = await markupOf(room.reader, url).catch(wentAway);
    if (before === null || after === null) return;
    expect(ourErrors(after.errors)).toEqual([]);
    expect(after.markup).toBe(before.markup);
  });
});

async function markupOf(reader: Reader, url: string, patience?: number) {
  const opened = await reader.open(url, patience);
  const markup = await opened.page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as Element;
    for (const host of root.querySelectorAll('[data-ordlys-host]')) host.remove();
    return root.outerHTML;
  });
  await opened.page.close();
  return { markup, errors: opened.errors };
}
