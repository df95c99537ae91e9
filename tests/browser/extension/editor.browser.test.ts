import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../../src/model/glossary.ts';
import { openView } from '../harness/open-view.ts';
import { BROWSERS } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';

const TEXT =
  'Skipperen er glad. Skipperens sekstanter ligger i lasten, for der er plads, og det er godt.';
const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Om havet</title><p>${TEXT}</p>`;

const made = (text: string, explanation: string): Entry => ({
  id: text,
  terms: [{ text, language: 'da', kind: 'preferred' }],
  explanations: [
    {
      ...{ language: 'da', audience: 'plain', text: explanation },
      origin: { kind: 'editor', editor: 'Test', date: '2026-01-01' },
    },
  ],
  ...{ quotes: [], related: [], level: 'specialist', status: 'draft', origin: 'editor' },
});

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

  const ref = (entry: string) => ({ glossary: 'navigation', entry });
  const keep = (entry: Entry, seen: string | null) =>
    room.reader.door.ask('saveEntry', { glossary: 'navigation', entry, seen });
  const kept = async (id: string) =>
    (await room.reader.door.ask('ownEntry', { ref: ref(id) }))?.row ?? expect.fail(`no ${id}`);
  const save = async () => {
    await page.click('.editor [type=submit]');
    await page.waitForSelector('.entry-open');
  };

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

  test('refers to other entries of the glossary, found by a search', async () => {
    await keep(made('sekstant', 'Måler vinkler'), null);
    await keep(made('kvadrant', 'En kvart cirkel'), null);
    await goTo('navigation/sekstant');
    await page.focus('[name=related]');
    await page.keyboard.type('kvadr');
    await page.waitForSelector('.related-found button');
    await page.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await textOf('.related-chip')).toBe('kvadrant'));
    await save();
    expect((await kept('sekstant')).entry.related).toEqual(['kvadrant']);
  });

  test('says what was changed when, and goes back to it', async () => {
    const { entry, stamp } = await kept('sekstant');
    const explanations = entry.explanations.map((one) => ({ ...one, text: 'Noget andet' }));
    await keep({ ...entry, explanations, status: 'approved' }, stamp);
    await goTo('navigation/sekstant');
    await page.click('.history summary');
    const [latest] = await page.$$eval('.history-step', (steps) =>
      steps.map((step) => [...step.querySelectorAll('del, ins')].map((one) => one.textContent)),
    );
    expect(latest?.[0]).toContain('Måler vinkler');
    expect(latest?.[1]).toContain('Noget andet');
    expect(latest).toHaveLength(4);
    await page.click('.history-step .button');
    await vi.waitFor(async () =>
      expect(await page.$eval('textarea', (field) => field.value)).toBe('Måler vinkler'),
    );
    await save();
    const now = await room.reader.door.ask('ownEntry', { ref: ref('sekstant') });
    expect(now?.row.entry).toMatchObject({ status: 'draft', related: ['kvadrant'] });
    expect(now?.history).toHaveLength(3);
  });

  test('keeps quotes word for word, and none goes with what rests on it unasked', async () => {
    const added = await room.reader.door.ask('addTerm', {
      ...{ glossary: 'navigation', text: 'lasten', language: 'da', title: 'Om havet' },
      ...{ sentence: TEXT, url: 'https://example.org/sea' },
    });
    const { entry, stamp } = await kept(added.ref.entry);
    const taken = { language: 'da', audience: 'plain' as const, text: 'Lasten er et rum.' };
    const origin = { kind: 'document' as const, quote: 0 };
    await keep({ ...entry, explanations: [{ ...taken, origin }] }, stamp);
    await goTo(`navigation/${entry.id}`);
    expect(await textOf('.quote-text')).toBe(TEXT);
    expect(await page.$('.quote-text :is(input, textarea), [contenteditable]')).toBeNull();
    await page.click('.edit-tools .icon-button:last-child');
    await page.waitForSelector('.edit-box [role=alert]');
    expect(await page.$$('.quote-text')).toHaveLength(1);
    await page.click('.edit-box [role=alert] .button');
    await page.waitForSelector('.quote-text', { hidden: true });
    await save();
    expect((await kept(entry.id)).entry).toMatchObject({ quotes: [], explanations: [] });
  });

  test('deletes the entry, and it comes back', async () => {
    await goTo('navigation/kvadrant');
    await page.click('.at-end');
    await page.waitForSelector('.undo-bar');
    expect(await room.reader.door.ask('ownEntry', { ref: ref('kvadrant') })).toBeNull();
    await page.click('.undo-bar .button');
    await vi.waitFor(() => kept('kvadrant'), 8_000);
  });
});
