import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { axeViolations } from '../harness/axe-violations.ts';
import { dropFile, numberOf } from '../harness/glossaries-page.ts';
import { press } from '../harness/keys.ts';
import { openView } from '../harness/open-view.ts';
import { BROWSERS, type OpenPage } from '../harness/reader.ts';
import { chooseFile, tellSavedFile } from '../harness/reader-files.ts';
import { tabToElement } from '../harness/tab-to-element.ts';
import { withReader } from '../harness/with-reader.ts';

const TEXT = 'Kvistholdet mødes i en fjeldstue og deler et skibakkeur.';
const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>t</title><p>${TEXT}</p>`;

// As Excel writes it: a byte order mark, semicolons, a line break within quotation marks.
const TABLE = [
  '\ufeffTerm;Definition;Bemærkning',
  'kvisthold;"En gruppe, der\nrydder kviste";a',
  'skibakkeur;Et ur til skibakker;',
  ';uden et ord;',
].join('\r\n');

describe.each(BROWSERS)('the glossary page in %s', (name) => {
  const room = withReader(name, { own: true });
  let opened: OpenPage;
  let page: Page;

  beforeAll(async () => {
    opened = await room.openPage('/own-words', PAGE);
    page = await openView(room.reader, '/glossaries.html');
    await page.waitForSelector('.glossary-item');
  });
  afterAll(() => page?.close());

  const paintedTexts = async () => (await opened.painted()).map(({ text }) => text);

  test('a table from a spreadsheet is shown before it is taken in, and then found on open pages', async () => {
    await chooseFile(page, 'input[type=file]', TABLE);
    await page.waitForSelector('.column-table');
    expect(await page.$$eval('.column-table select', (all) => all.map((one) => one.value))).toEqual(
      ['term', 'explanation', ''],
    );
    await page.select('[name=language]', 'da');
    await tabToElement(page, '.import-plan [type=submit]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.import-counts');
    const counts = await Promise.all(
      ['new', 'changed', 'same', 'refused'].map((kind) => numberOf(page, kind)),
    );
    expect(counts).toEqual([2, 0, 0, 1]);
    const refused = await page.$eval('[data-scope=entry]', (line) => line.textContent);
    expect(refused).toContain('5');
    // Nothing is used before the reader says so.
    expect(await room.reader.door.ask('ownGlossaries', {})).toEqual([]);

    await tabToElement(page, '.import-preview .button-primary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.import-box .notice .button-primary');
    await opened.page.bringToFront();
    await vi.waitFor(
      async () => expect(await paintedTexts()).toEqual(['Kvistholdet', 'skibakkeur']),
      15_000,
    );
  });

  test('the same file dropped again brings nothing new', async () => {
    await page.bringToFront();
    await dropFile(page, 'igen.csv', TABLE);
    await page.waitForSelector('.column-table');
    const [own] = await room.reader.door.ask('ownGlossaries', {});
    await page.select('[name=target]', own?.id ?? '');
    await page.select('[name=language]', 'da');
    await page.click('.import-plan [type=submit]');
    await page.waitForSelector('.import-counts');
    expect([await numberOf(page, 'new'), await numberOf(page, 'same')]).toEqual([0, 2]);
    await page.click('.import-preview .buttons .button');
    await page.waitForSelector('.import-box', { hidden: true });
  });

  test('an entry is edited by keys, and open pages follow', async () => {
    await tabToElement(page, '.item-title');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.entry-open');
    await tabToElement(page, '[type=search]');
    await page.keyboard.type('skibakke');
    await vi.waitFor(async () => {
      expect(await page.$$eval('.entry-open mark', (all) => all.length)).toBeGreaterThan(0);
      expect(await page.$$eval('.entry-open', (all) => all.length)).toBe(1);
    }, 8_000);
    await tabToElement(page, '.entry-open');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.form-chip');
    await vi.waitFor(async () => {
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
        'skibakkeur',
      );
    });
    await press(page, 'End', ...Array<'Backspace'>('skibakkeur'.length).fill('Backspace'));
    await page.keyboard.type('fjeldstue');
    await tabToElement(page, 'textarea');
    await page.keyboard.type(' Ny.');
    await tabToElement(page, '.editor [type=submit]');
    await page.keyboard.press('Enter');
    // Back where the reader was: the same search, the same row.
    await page.waitForFunction(() => document.activeElement?.matches('.entry-open'));
    expect(await page.$eval('[type=search]', (field) => (field as HTMLInputElement).value)).toBe(
      'skibakke',
    );
    await opened.page.bringToFront();
    await vi.waitFor(
      async () => expect(await paintedTexts()).toEqual(['Kvistholdet', 'fjeldstue']),
      15_000,
    );
    await page.bringToFront();
  });

  test('an entry that is deleted comes back', async () => {
    await tabToElement(page, '[type=search]');
    await page.$eval('[type=search]', (field) => (field as HTMLInputElement).select());
    await page.keyboard.press('Backspace');
    await vi.waitFor(async () => expect(await page.$$('.entry-open')).toHaveLength(2), 8_000);
    await tabToElement(page, '.entry-open');
    await page.keyboard.press('Delete');
    await vi.waitFor(async () => expect(await page.$$('.entry-open')).toHaveLength(1), 8_000);
    // Not by Tab: past the page's end Firefox hands the focus to its own bars, and keys press nothing.
    await page.click('.undo-bar .button');
    await vi.waitFor(async () => expect(await page.$$('.entry-open')).toHaveLength(2), 8_000);
  });

  test.each(['light', 'dark'] as const)(
    'has nothing that axe-core objects to, %s',
    async (theme) => {
      await room.reader.door.ask('changeSettings', { change: { theme } });
      await page.waitForSelector(`:root[data-theme=${theme}]`);
      expect(await axeViolations(page)).toEqual([]);
      await page.click('.entry-open');
      await page.waitForSelector('.form-chip');
      expect(await axeViolations(page)).toEqual([]);
      await page.click('.editor-end .button:not([type=submit])');
      await page.waitForSelector('.entry-open');
    },
  );

  test('a glossary is saved as a file that holds all of it', async () => {
    await page.click('.back');
    await page.waitForSelector('.item-buttons .button');
    await tellSavedFile(page);
    await page.click('.item-buttons .button');
    await page.click('.item-box .button-primary');
    const content = await vi.waitFor(async () => {
      const saved = await page.evaluate(() => document.body.dataset.savedFile ?? '');
      expect(saved).not.toBe('');
      return saved;
    }, 8_000);
    const glossary = JSON.parse(content);
    expect(glossary.title).toBe('chosen');
    const texts = glossary.entries.map(
      ({ terms }: { terms: { text: string }[] }) => terms[0]?.text,
    );
    expect(texts.sort()).toEqual(['fjeldstue', 'kvisthold']);
    expect(JSON.stringify(glossary)).toContain('Et ur til skibakker Ny.');
  });
});
