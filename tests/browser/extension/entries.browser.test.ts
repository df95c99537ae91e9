import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../../src/model/glossary.ts';
import { axeViolations } from '../harness/axe-violations.ts';
import { openView } from '../harness/open-view.ts';
import { BROWSERS } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';

const MANY = 1_500;
const made = (id: string): Entry => ({
  id,
  terms: [{ text: id, language: 'da', kind: 'preferred' }],
  ...{ explanations: [], quotes: [], related: [] },
  ...{ level: 'specialist', status: 'draft', origin: 'editor' },
});

describe.each(BROWSERS)('the list of entries in %s', (name) => {
  const room = withReader(name, { own: true });
  let page: Page;

  beforeAll(async () => {
    const { ask } = room.reader.door;
    const head = { title: 'Mange', language: 'da', licence: '', sources: [] };
    const about = { into: null, head, suggestedId: null, format: 'json' };
    const { id } = await ask('beginImport', about);
    const ids = Array.from({ length: MANY }, (_, nth) => `${nth % 3 ? 'ord' : 'term'}-${nth}`);
    for (let from = 0; from < MANY; from += 500)
      await ask('stageEntries', { id, entries: ids.slice(from, from + 500).map(made) });
    await ask('applyImport', { id });
    page = await openView(room.reader, '/glossaries.html#mange');
    await page.waitForSelector('.entry-open');
  });
  afterAll(() => page?.close());

  const found = (filter: object, query = '') =>
    room.reader.door
      .ask('entriesOf', { glossary: 'mange', query, filter, offset: 0, limit: 1 })
      .then(({ total }) => total);

  test('all that were found are selected, changed and deleted at once, and come back', async () => {
    await page.type('[type=search]', 'term');
    await vi.waitFor(
      async () =>
        expect(await page.$eval('.entries-count', (one) => one.textContent)).toMatch(/^500\b/u),
      8_000,
    );
    await page.click('.entries-count .button');
    await page.waitForSelector('.selection-bar');
    expect(await page.$eval('.selection-bar strong', (one) => one.textContent)).toContain('500');
    await page.select('.selection-bar select', 'approved');
    await vi.waitFor(async () => expect(await found({ status: 'approved' })).toBe(500), 15_000);
    expect(await found({ status: 'draft' })).toBe(1_000);
    await page.waitForSelector('.selection-bar:not([disabled])');
    await page.click('.selection-bar .button-danger');
    await vi.waitFor(async () => expect(await found({})).toBe(1_000), 15_000);
    await page.waitForSelector('.undo-bar');
    await page.click('.undo-bar .button');
    await vi.waitFor(async () => expect(await found({}, 'term')).toBe(500), 15_000);
  });

  test('a shipped glossary can be read, and an entry of it copied into an own one', async () => {
    await page.click('.back');
    await page.waitForSelector('[data-glossary=personlig-medicin] .item-title');
    await page.click('[data-glossary=personlig-medicin] .item-title');
    await page.waitForSelector('.entry-open');
    expect(await page.$('.entry-check, .page-head .button')).toBeNull();
    expect(await axeViolations(page)).toEqual([]);
    await page.$eval('[type=search]', (field) => (field as HTMLInputElement).select());
    await page.type('[type=search]', 'bivirkning');
    await page.waitForSelector('[data-entry=bivirkning] .entry-open');
    await page.click('[data-entry=bivirkning] .entry-open');
    await page.waitForSelector('.shipped-entry .card-preview');
    expect(await axeViolations(page)).toEqual([]);
    await page.click('.copy-entry');
    await page.waitForSelector('.editor [name=term]');
    expect(await page.$eval('[name=term]', (field) => (field as HTMLInputElement).value)).toBe(
      'bivirkning',
    );
    expect(await found({ byReader: true })).toBe(501);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a search shows where it found something, the term first, and forgives a slip of the pen', async () => {
    await page.evaluate(() => {
      location.hash = 'personlig-medicin';
    });
    await page.waitForSelector('.entries-count');
    const search = async (query: string) => {
      await page.$eval('[type=search]', (field) => (field as HTMLInputElement).select());
      await page.type('[type=search]', query);
    };
    const marks = (selector: string) =>
      page.$$eval(`${selector} mark`, (all) => all.map((one) => one.textContent?.toLowerCase()));
    await search('gen');
    await vi.waitFor(
      async () => expect((await marks('[data-index="0"] .entry-term'))[0]).toBe('gen'),
      8_000,
    );
    // Only a quote has it.
    await search('skræddersy');
    await vi.waitFor(
      async () => expect(await marks('.entry-hidden')).toContain('skræddersy'),
      8_000,
    );
    await search('bivrikning');
    await vi.waitFor(async () => expect(await marks('.entry-term')).toContain('bivirkning'), 8_000);
    expect(await page.$eval('.entries-count', (one) => one.textContent)).toContain('bivirkning');
  });
});
