import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { stopBackground } from '../../../scripts/browsers/stop-background.ts';
import { openView } from '../harness/open-view.ts';
import { BROWSERS } from '../harness/reader.ts';
import { chooseFile } from '../harness/reader-files.ts';
import { withReader } from '../harness/with-reader.ts';

const ENTRIES = 6_000;
const TABLE = `term;forklaring\n${Array.from(
  { length: ENTRIES },
  (_, at) => `fjeldord${at};Nummer ${at} af ordene fra fjeldet.`,
).join('\n')}`;
const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

describe.each(BROWSERS)('an import that is stopped half-way in %s', (name) => {
  const room = withReader(name, { own: true });
  const ask = (...all: Parameters<typeof room.reader.door.ask>) => room.reader.door.ask(...all);
  const pages: Page[] = [];

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    await ask('deleteAll', {});
  });

  /** The glossary page, in the middle of reading the file. */
  async function reading(): Promise<Page> {
    const page = await openView(room.reader, '/glossaries.html');
    pages.push(page);
    await page.waitForSelector('input[type=file]');
    await chooseFile(page, 'input[type=file]', TABLE);
    await page.waitForSelector('.import-plan [type=submit]');
    await page.click('.import-plan [type=submit]');
    await vi.waitFor(async () => expect((await left()).rows).toBeGreaterThan(0), 20_000);
    return page;
  }

  /** What lies in the database. */
  const left = () =>
    room.reader.door.page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('ordlys-glossaries');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const names = ['glossaries', 'rows', 'imports'] as const;
      const counts = await Promise.all(
        names.map(
          (one) =>
            new Promise<number>((resolve) => {
              const request = database.transaction(one).objectStore(one).count();
              request.onsuccess = () => resolve(request.result);
            }),
        ),
      );
      database.close();
      const [glossaries = 0, rows = 0, imports = 0] = counts;
      return { glossaries, rows, imports };
    });

  test('by the reader: nothing is left', async () => {
    const page = await reading();
    await page.click('.import-box .buttons .button');
    await page.waitForSelector('.import-box', { hidden: true });
    await vi.waitFor(
      async () => expect(await left()).toEqual({ glossaries: 0, rows: 0, imports: 0 }),
      20_000,
    );
  });

  test('by closing its page: no glossary is there, and what was laid by goes after a day', async () => {
    await (await reading()).close();
    pages.splice(0);
    expect(await ask('ownGlossaries', {})).toEqual([]);
    const before = await left();
    expect(before).toMatchObject({ glossaries: 0, imports: 1 });
    expect(before.rows).toBeGreaterThan(0);
    await makeOlder(room.reader.door.page, TWO_DAYS);
    const head = { title: 'En anden', language: 'da', licence: '', sources: [] };
    await ask('beginImport', { into: null, head, suggestedId: null, format: 'csv' });
    expect(await left()).toEqual({ glossaries: 0, rows: 0, imports: 1 });
  });

  // Chromium at times answers nothing for a minute when a worker is closed from outside amid a message.
  test('by the end of the background: it goes on, and is whole', { retry: 3 }, async () => {
    const page = await reading();
    await stopBackground(room.reader.launched);
    await page.waitForSelector('.import-counts', { timeout: 40_000 });
    await page.click('.import-preview .button-primary');
    await stopBackground(room.reader.launched);
    await page.waitForSelector('.import-box .notice .button-primary', { timeout: 40_000 });
    expect(await ask('ownGlossaries', {})).toMatchObject([{ entryCount: ENTRIES }]);
    expect(await left()).toEqual({ glossaries: 1, rows: ENTRIES, imports: 0 });
  });
});

/** Makes what is being imported seem begun so many ms earlier. */
async function makeOlder(page: Page, ms: number): Promise<void> {
  await page.evaluate(async (age) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ordlys-glossaries');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const change = database.transaction('imports', 'readwrite');
    const store = change.objectStore('imports');
    store.openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      if (!cursor) return;
      const made = new Date(Date.parse(cursor.value.made) - age).toISOString();
      cursor.update({ ...cursor.value, made });
      cursor.continue();
    };
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    database.close();
  }, ms);
}
