import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openView } from '../harness/open-view.ts';
import { BROWSERS } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';

const TEXT =
  'Skipperen er glad. Skipperens sekstanter ligger i lasten, for der er plads, og det er godt.';
const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Om havet</title><p>${TEXT}</p>`;

describe.each(BROWSERS)('the editor of an entry in %s', (name) => {
  const room = withReader(name, { own: true });
  let page: Page;

  beforeAll(async () => {
    await room.reader.door.ask('createGlossary', { title: 'Navigation', language: 'da' });
    await room.openPage('/sea', PAGE);
    page = await openView(room.reader, '/glossaries.html');
    await page.waitForSelector('.glossary-item');
  });
  afterAll(() => page?.close());

  const goTo = async (place: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await page.waitForSelector('.editor [name=term]');
  };
  const textOf = (selector: string) => page.$eval(selector, (one) => one.textContent ?? '');

  test('warns of a word that would light up every page, and counts it on the page read last', async () => {
    await goTo('navigation/');
    await page.type('[name=term]', 'er');
    await vi.waitFor(
      async () => expect(await textOf('.edit-box .notice-warn')).toContain('100'),
      8_000,
    );
    await vi.waitFor(async () => {
      const said = await textOf('.on-page');
      expect(said).toContain('Om havet');
      expect(said).toMatch(/^3\b/u);
    }, 8_000);
    await page.$eval('[name=term]', (field) => (field as HTMLInputElement).select());
    await page.type('[name=term]', 'skipper');
    await vi.waitFor(async () => expect(await textOf('.on-page')).toMatch(/^2\b/u), 8_000);
    expect(await page.$('.edit-box .notice-warn')).toBeNull();
    expect(await textOf('.form-chip:has(.form-count)')).toMatch(/skipperen/u);
  });
});
