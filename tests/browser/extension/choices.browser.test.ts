import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { stopBackground } from '../../../scripts/browsers/stop-background.ts';
import { BROWSERS, type OpenPage, type Reader, startReader } from '../harness/reader.ts';
import { startTestServer, type TestServer } from '../harness/test-server.ts';

const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>t</title>
<h2>Om medicin</h2>
<p>En bivirkning og flere bivirkninger. Et eksom og en datakilde.</p>
<p>Bivirkningerne er kendte. Farmakoterapi er læren om, hvordan farmakoterapi virker.</p>
<h2>Om jura</h2>
<p>Et eksom igen, og en <em id="picked">biobnk</em>.</p>
<p style="margin-top: 200vh">Langt nede: en bivirkning.</p>`;

const GLOSSARY = 'personlig-medicin';
const ref = (entry: string) => ({ glossary: GLOSSARY, entry });

describe.each(BROWSERS)('what a reader decides, in %s', (name) => {
  let server: TestServer;
  let reader: Reader;
  let opened: OpenPage;

  const ask: Reader['door']['ask'] = (request, body) => reader.door.ask(request, body);
  const paints = (texts: string[]) =>
    vi.waitFor(async () => {
      expect((await opened.painted()).map(({ text }) => text)).toEqual(texts);
    }, 8_000);
  const ALL = ['bivirkning', 'eksom', 'datakilde', 'eksom', 'bivirkning'];

  beforeAll(async () => {
    server = await startTestServer();
    reader = await startReader(name);
    opened = await reader.open(server.add('/news/choices', PAGE));
    await paints(ALL);
  });
  afterEach(async () => {
    await ask('deleteAll', {});
    await paints(ALL);
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test('the welcome page opened at install', () => {
    expect(reader.door.welcomed).toBe(true);
  });

  test('a known word leaves the page, and comes back when that is undone', async () => {
    const choice = { kind: 'known', ref: ref('eksom'), term: 'eksom' } as const;
    const kept = await ask('addChoice', { choice });
    await paints(['bivirkning', 'datakilde', 'bivirkning']);
    const { terms } = await opened.terms();
    expect(terms.map(({ preferred }) => preferred)).toEqual(['bivirkning', 'datakilde']);
    await stopBackground(reader.launched);
    expect(await ask('choices', {})).toEqual([kept]);
    await stopBackground(reader.launched);
    expect(await ask('removeChoice', { id: kept.id })).toEqual(kept);
    await stopBackground(reader.launched);
    await paints(ALL);
    expect(await ask('choices', {})).toEqual([]);
  });

  test('a form that means something else, and a term not wanted under one heading', async () => {
    await ask('changeSettings', { change: { density: 'all' } });
    const many = ['bivirkning', 'bivirkninger', 'eksom', 'datakilde', 'Bivirkningerne', 'eksom'];
    await paints([...many, 'bivirkning']);
    await ask('addChoice', {
      choice: {
        kind: 'not-this-word',
        ref: ref('bivirkning'),
        term: 'bivirkning',
        form: 'bivirkninger',
      },
    });
    await paints(['bivirkning', 'eksom', 'datakilde', 'Bivirkningerne', 'eksom', 'bivirkning']);
    const host = '127.0.0.1';
    const place = { host, path: '/news/choices', section: 'Om medicin' };
    await ask('addChoice', {
      choice: { kind: 'not-here', ref: ref('eksom'), term: 'eksom', ...place },
    });
    await paints(['bivirkning', 'datakilde', 'Bivirkningerne', 'eksom', 'bivirkning']);
    await ask('addChoice', {
      choice: { kind: 'not-here', ref: ref('bivirkning'), term: 'b', host },
    });
    await paints(['datakilde', 'eksom']);
  });

  test('everyday terms are hidden by level', async () => {
    await ask('changeSettings', { change: { level: 'specialist' } });
    await paints(['eksom', 'eksom']);
    await ask('changeSettings', { change: { level: 'all' } });
    await paints(ALL);
  });

  test('a glossary is used on chosen sites only', async () => {
    const use = { id: GLOSSARY, enabled: true, sites: ['*.example.org'], colour: null };
    await ask('changeSettings', { change: { glossaries: [use] } });
    await paints([]);
    const [summary] = await ask('glossaries', {});
    expect(summary).toMatchObject({ id: GLOSSARY, enabled: true, sites: ['*.example.org'] });
    await ask('changeSettings', {
      change: { glossaries: [{ ...use, sites: ['127.0.0.1/news/*'] }] },
    });
    await paints(ALL);
    const { glossaries } = await opened.terms();
    expect(glossaries).toMatchObject([{ id: GLOSSARY, enabled: true, count: 3 }]);
  });

  test('a pattern for part of a site holds there, also after a step within the page', async () => {
    await ask('changeSettings', { change: { disabledSites: ['127.0.0.1/news/*'] } });
    await paints([]);
    await opened.page.evaluate(() => history.pushState(null, '', '/sport/choices'));
    await paints(ALL);
    await opened.page.evaluate(() => history.back());
    await paints([]);
  });

  test('a paused tab stays paused though the background sleeps, and no other tab is', async () => {
    const other = await reader.open(`${server.origin}/spellings.html`);
    await opened.page.bringToFront();
    await ask('pauseTab', { tabId: opened.tabId, paused: true });
    await paints([]);
    expect((await other.painted()).length).toBeGreaterThan(0);
    await stopBackground(reader.launched);
    expect(await ask('tabTerms', { tabId: opened.tabId })).toMatchObject({
      state: 'off-here',
      paused: true,
    });
    await opened.page.reload();
    await opened.terms();
    await paints([]);
    await ask('pauseTab', { tabId: opened.tabId, paused: false });
    await paints(ALL);
    await other.page.close();
  });

  test('an occurrence that is not highlighted is gone to and marked', async () => {
    const { terms } = await opened.terms();
    const term = terms.find(({ preferred }) => preferred === 'bivirkning');
    expect(term).toMatchObject({ count: 4, painted: 2, places: [{ frameId: 0, count: 4 }] });
    const place = { tabId: opened.tabId, frameId: 0, ref: ref('bivirkning') };
    await ask('showOccurrence', { ...place, nth: 2 });
    await paints(['bivirkning', 'eksom', 'datakilde', 'Bivirkningerne', 'eksom', 'bivirkning']);
    await ask('showOccurrence', { ...place, nth: 3 });
    await vi.waitFor(async () => {
      const last = (await opened.painted()).at(-1);
      expect(last?.y).toBeGreaterThan(0);
      expect(last?.y).toBeLessThan(await opened.page.evaluate(() => innerHeight));
    }, 8_000);
    await opened.page.reload();
    await opened.terms();
  });

  test('looks up any form, and what is written nearly so, with the background just woken', async () => {
    await stopBackground(reader.launched);
    const inflected = await ask('lookUp', { text: 'bivirkningernes' });
    expect(inflected.exact[0]).toEqual(ref('bivirkning'));
    const { exact, near } = await ask('lookUp', { text: 'biobnk' });
    expect(exact).toEqual([]);
    expect(near[0]).toEqual({ ref: ref('biobank'), term: 'biobank' });
    expect(await ask('searchEntries', { query: 'biob', limit: 5 })).toContainEqual({
      ref: ref('biobank'),
      term: 'biobank',
      field: 'term',
    });
  });

  test('finds words of the page that no glossary explains', async () => {
    await stopBackground(reader.launched);
    const candidates = await ask('pageCandidates', { tabId: opened.tabId });
    expect(candidates[0]?.text).toBe('farmakoterapi');
    expect(candidates.map(({ text }) => text)).not.toContain('bivirkning');
  });

  test('what is stored can be seen, taken along, deleted and brought back', async () => {
    const choice = { kind: 'known', ref: ref('eksom'), term: 'eksom' } as const;
    await ask('addChoice', { choice });
    await ask('changeSettings', { change: { density: 'page' } });
    const exported = await ask('exportAll', {});
    expect(await ask('storedData', {})).toMatchObject({
      settings: ['density'],
      choices: { known: 1, saved: 0 },
      choicesIn: 'database',
    });
    await ask('deleteAll', {});
    expect(await ask('storedData', {})).toMatchObject({ settings: [], choices: { known: 0 } });
    const report = { settings: ['density'], added: 1, known: 0, entries: 0, problems: [] };
    expect(await ask('importAll', { text: exported, dryRun: true })).toEqual(report);
    expect(await ask('choices', {})).toEqual([]);
    expect(await ask('importAll', { text: exported, dryRun: false })).toEqual(report);
    await stopBackground(reader.launched);
    await paints(['bivirkning', 'datakilde']);
    expect(await ask('importAll', { text: exported, dryRun: true })).toMatchObject({
      settings: [],
      added: 0,
      known: 1,
    });
    await expect(ask('importAll', { text: '{}', dryRun: false })).rejects.toThrow('Ordlys');
  });
});
