import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { stopBackground } from '../../../scripts/browsers/stop-background.ts';
import { collectImport } from '../../../src/interchange/collect-import.ts';
import { importers } from '../../../src/interchange/formats.ts';
import type { Entry } from '../../../src/model/glossary.ts';
import { hoverTerm } from '../harness/hover-term.ts';
import { openView } from '../harness/open-view.ts';
import type { OpenPage, Reader } from '../harness/reader.ts';
import { BROWSERS } from '../harness/reader.ts';
import { chooseFile, tellSavedFile } from '../harness/reader-files.ts';
import { withReader } from '../harness/with-reader.ts';

const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Havet</title>
<h2>Om havet</h2>
<p>Skipperens sekstanter lå i lasten. En bivirkning af søgang er kvalme.</p>
<p>Kvadranten var ældre, og jakobsstaven ældre endnu.</p>`;

/** As Excel writes it. */
const CSV = `\ufeffTerm;Forklaring
sekstant;"Måler vinklen mellem sol og horisont,
på havet"
kvadrant;En kvart cirkel til at måle højder med
`;

const head = { title: 'Navigation', language: 'da', licence: '', sources: [] };
const options = { language: 'da', editor: 'Test', date: '2026-01-01' };

async function entriesOf(csv: string): Promise<Entry[]> {
  const { entries } = await collectImport(importers.csv(new TextEncoder().encode(csv), options));
  return entries;
}

describe.each(BROWSERS)("a reader's own glossaries, in %s", (name) => {
  const room = withReader(name);
  let opened: OpenPage;

  const ask: Reader['door']['ask'] = (request, body) => room.reader.door.ask(request, body);
  const paints = (texts: string[]) =>
    vi.waitFor(async () => {
      expect((await opened.painted()).map(({ text }) => text)).toEqual(texts);
    }, 8_000);
  const takeIn = async (csv: string, into: string | null = null) => {
    const { id } = await ask('beginImport', { into, head, suggestedId: null, format: 'csv' });
    await ask('stageEntries', { id, entries: await entriesOf(csv) });
    return id;
  };

  beforeAll(async () => {
    await ask('deleteAll', {});
    opened = await room.openPage('/news/sea', PAGE);
    await paints(['bivirkning']);
  });
  afterAll(async () => {
    await ask('deleteAll', {});
  });

  test('a file is shown before it counts, then an open page has its terms', async () => {
    const id = await takeIn(CSV);
    expect(await ask('compareStaged', { id })).toMatchObject({ new: 2, changed: 0 });
    expect(await ask('ownGlossaries', {})).toEqual([]);
    // The background sleeps while the reader looks at the preview.
    await stopBackground(room.reader.launched);
    expect((await ask('applyImport', { id })).glossary).toMatchObject({ id: 'navigation' });
    await paints(['sekstanter', 'bivirkning', 'Kvadranten']);
    await hoverTerm(opened, 'sekstanter');
    await vi.waitFor(async () => {
      const card = await opened.card();
      expect(card?.text).toContain('Måler vinklen mellem sol og horisont');
      expect(card?.text).toContain('Navigation');
    }, 8_000);
    await opened.page.keyboard.press('Escape');
    expect(await ask('glossaries', {})).toMatchObject([
      { shipped: true },
      { id: 'navigation', shipped: false, entryCount: 2, enabled: true },
    ]);
  });

  test('a term from a page has its sentence, and what the reader wrote outlives an update', async () => {
    const added = await ask('addTerm', {
      ...{ glossary: 'navigation', text: 'jakobsstav', language: 'da', title: 'Havet' },
      ...{ sentence: 'Jakobsstaven var ældre endnu.', url: opened.page.url() },
    });
    expect(added).toMatchObject({
      glossaryTitle: 'Navigation',
      term: 'jakobsstav',
      stamp: expect.any(String),
    });
    await paints(['sekstanter', 'bivirkning', 'Kvadranten', 'jakobsstaven']);
    const found = await ask('ownEntry', { ref: { glossary: 'navigation', entry: 'sekstant' } });
    const { entry, stamp } = found?.row ?? expect.fail('no entry');
    const explanations = entry.explanations.map((one) => ({ ...one, text: 'Min egen' }));
    const saving = { glossary: 'navigation', entry: { ...entry, explanations }, seen: stamp };
    expect(await ask('saveEntry', saving)).toMatchObject({ kind: 'saved', clashes: [] });
    const other = { ...entry, explanations: entry.explanations.slice(0, 1) };
    expect(await ask('saveEntry', { ...saving, entry: other })).toMatchObject({ kind: 'conflict' });
    await stopBackground(room.reader.launched);
    const id = await takeIn(
      'term,forklaring\nsekstant,Ny\nkvadrant,Ny\nbivirkning,Min\n',
      'navigation',
    );
    expect(await ask('compareStaged', { id })).toMatchObject({
      ...{ new: 1, changed: 1, kept: 1, missing: 1 },
    });
    await ask('applyImport', { id });
    const page = await ask('entriesOf', {
      ...{ glossary: 'navigation', query: '', filter: {}, offset: 0, limit: 10 },
    });
    expect(page.rows.map((row) => [row.entry.id, row.entry.explanations[0]?.text])).toEqual([
      ['bivirkning', 'Min'],
      ['jakobsstav', undefined],
      ['kvadrant', 'Ny'],
      ['sekstant', 'Min egen'],
    ]);
    const { forms, clashes } = await ask('formsOf', {
      term: { text: 'bivirkning', language: 'da', kind: 'preferred', notForms: ['bivirkninger'] },
      self: { glossary: 'navigation', entry: 'bivirkning' },
    });
    expect(forms).toContainEqual(expect.objectContaining({ text: 'bivirkningen', matches: true }));
    expect(forms).toContainEqual(expect.objectContaining({ text: 'bivirkninger', matches: false }));
    expect(clashes.map(({ glossary }) => glossary)).toEqual(['personlig-medicin']);
  });

  test('an open side panel follows a change of an entry', async () => {
    await paints(['sekstanter', 'bivirkning', 'Kvadranten', 'jakobsstaven']);
    const panel = await openView(room.reader, `/sidepanel.html?tab=${opened.tabId}`);
    const shown = () => panel.$eval('body', (body) => (body as HTMLElement).innerText);
    await vi.waitFor(async () => expect(await shown()).toContain('Min egen'), 8_000);
    const ref = { glossary: 'navigation', entry: 'sekstant' };
    const row = (await ask('ownEntry', { ref }))?.row;
    if (!row) throw new Error('gone');
    const [explanation] = row.entry.explanations;
    if (!explanation) throw new Error('unexplained');
    const entry = { ...row.entry, explanations: [{ ...explanation, text: 'Helt anderledes' }] };
    await ask('saveEntry', { glossary: ref.glossary, entry, seen: row.stamp });
    // A page is read anew when it is seen; beside a side panel it is.
    await opened.page.bringToFront();
    await vi.waitFor(async () => expect(await shown()).toContain('Helt anderledes'), 8_000);
    await ask('saveEntry', {
      ...{ glossary: ref.glossary, entry: row.entry },
      seen: (await ask('ownEntry', { ref }))?.row.stamp ?? null,
    });
    await panel.close();
    await opened.page.bringToFront();
  });

  test('a deleted glossary leaves the page and comes back, and so does a backup', async () => {
    const all = ['sekstanter', 'bivirkning', 'Kvadranten', 'jakobsstaven'];
    await paints(all);
    const page = await openView(room.reader, '/options.html');
    await tellSavedFile(page);
    await page.waitForSelector('#backup button');
    await page.click('#backup button');
    const backup = await vi.waitFor(async () => {
      const saved = await page.evaluate(() => document.body.dataset.savedFile ?? '');
      expect(saved).toContain('jakobsstav');
      return saved;
    }, 8_000);
    await opened.page.bringToFront();
    const { undo } = await ask('deleteGlossary', { id: 'navigation' });
    await paints(['bivirkning']);
    await stopBackground(room.reader.launched);
    expect(await ask('undo', { undo })).toBe(true);
    await paints(all);
    await ask('deleteAll', {});
    await paints(['bivirkning']);
    await page.bringToFront();
    await chooseFile(page, '#backup input[type=file]', backup);
    await page.waitForSelector('#backup .button-primary');
    expect(await page.$eval('#backup .bullets', (list) => list.textContent)).toContain('4');
    expect(await ask('ownGlossaries', {})).toEqual([]);
    await page.click('#backup .button-primary');
    await page.waitForSelector('#backup p.notice');
    await page.close();
    await opened.page.bringToFront();
    await paints(all);
    expect(await ask('storedData', {})).toMatchObject({ glossaries: 1, entries: 4 });
  });
});
