import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { stopBackground } from '../../../scripts/browsers/stop-background.ts';
import { axeViolations } from '../harness/axe-violations.ts';
import { openView } from '../harness/open-view.ts';
import { BROWSERS, type OpenPage } from '../harness/reader.ts';
import { chooseFile } from '../harness/reader-files.ts';
import { withReader } from '../harness/with-reader.ts';
import { sampleFiles } from '../readers/sample-files.ts';

/** Words that no glossary of ours explains. */
const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Om søvn &amp; hvile</title>
<nav><a href="/">Forside</a></nav>
<main><h1>Om søvn</h1>
<p>Polysomnografi (PSG) er en undersøgelse, der måler søvnens faser hele natten igennem.
Lægen bestiller polysomnografien, når patienten snorker og holder vejret, mens han sover.</p>
<p>En apnø er en pause i vejrtrækningen på mindst ti sekunder. Apnøer tælles for hver time.</p>
<p>Melatonin er et hormon, der styrer døgnrytmen. Melatonin dannes om aftenen i koglekirtlen.</p>
<div id="shadow"></div><p contenteditable>Skrevet af læseren: hemmelighedsord.</p></main>
<script>
  document.querySelector('#shadow').attachShadow({ mode: 'open' }).innerHTML =
    '<p>Skyggesøvn er en søvn, der kun findes i skyggen. Skyggesøvnen varer længe.</p>';
</script>`;

const OFFERS = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Ordbog for hjemmet</title>
<main><h1>Ord</h1><dl><dt>drømmefanger</dt><dd>et net, som skal fange onde drømme om natten</dd>
<dt>natbord</dt><dd>et lille bord, der står lige ved siden af sengen</dd></dl>
<p>Åbent <abbr title="hele dagen">h.d.</abbr></p></main>`;

describe.each(BROWSERS)('a glossary made of a page, in %s', (name) => {
  const room = withReader(name, { own: true, settings: { density: 'all' } });
  let opened: OpenPage;
  let page: Page;
  const ask: typeof room.reader.door.ask = (request, body) => room.reader.door.ask(request, body);
  const current = () =>
    page.$eval('.review-row[aria-current] .review-name', (row) => row.textContent ?? '');
  const states = () =>
    page.$$eval('.review-row', (rows) =>
      rows.map(
        (row) =>
          `${row.querySelector('.review-name')?.textContent}: ${row.getAttribute('data-state')}`,
      ),
    );
  const goOn = async (key: string) => {
    const before = await current();
    await page.keyboard.press(key as 'k');
    await page.waitForFunction(
      (was) =>
        document.querySelector('.review-row[aria-current] .review-name')?.textContent !== was &&
        document.activeElement?.matches('.review-row[aria-current]'),
      {},
      before,
    );
    return before;
  };

  beforeAll(async () => {
    opened = await room.openPage('/sleep', PAGE);
    page = await openView(room.reader, '/glossaries.html');
    await page.evaluate((tabId) => (location.hash = `make:${tabId}`), opened.tabId);
    await page.waitForSelector('.review-row:focus');
  });
  afterAll(() => page?.close());

  test('shows what was found, the defined first, and nothing that the reader wrote', async () => {
    const all = await states();
    expect(all[0]).toMatch(/^(polysomnografi|apnø|melatonin|skyggesøvn): open$/u);
    const text = await page.$eval('main', (main) => main.textContent ?? '');
    expect(text).toContain('Om søvn & hvile');
    for (const word of ['polysomnografi', 'apnø', 'melatonin', 'skyggesøvn'])
      expect(all).toContain(`${word}: open`);
    expect(text.toLowerCase()).not.toContain('hemmelighedsord');
    expect(text).not.toContain('Forside');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('one key decides and goes on, and one takes it back', async () => {
    const kept = await goOn('k');
    const rejected = await goOn('r');
    expect(await states()).toEqual(
      expect.arrayContaining([`${kept}: keep`, `${rejected}: reject`]),
    );
    await goOn('u');
    expect(await current()).toBe(rejected);
    expect(await states()).toContain(`${rejected}: open`);
  });

  test('outlives the background and the page', async () => {
    await vi.waitFor(async () => expect(await ask('drafts', {})).toMatchObject([{ kept: 1 }]));
    await stopBackground(room.reader.launched);
    // Firefox does not tell the driver that a page of an extension was loaded anew.
    await page.evaluate(() => {
      document.body.dataset.before = '';
      location.reload();
    });
    await page.waitForSelector('body:not([data-before]) .review-row:focus');
    expect((await states()).filter((row) => row.endsWith(': keep'))).toHaveLength(1);
  });

  test('a term is put right and kept, another becomes its other name', async () => {
    const edited = await current();
    await page.keyboard.press('e');
    await page.waitForSelector('.review-edit .field:focus');
    // Past the abbreviations, to the other names.
    for (let tabs = 0; tabs < 2; tabs++) await page.keyboard.press('Tab');
    await page.keyboard.type('navngivet efter mig');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.review-row:focus');
    expect(await states()).toContain(`${edited}: keep`);
    expect(await current()).not.toBe(edited);
    const merged = await current();
    await page.keyboard.press('m');
    await page.waitForSelector('.review-edit .field:focus');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.review-row:focus');
    expect(await states()).toContain(`${merged}: merge`);
  });

  test('all that is defined is kept at a press, then made a glossary that the page is read with', async () => {
    const keepAll = await page.$('.review-controls > .button');
    await keepAll?.click();
    await page.waitForFunction(() => !document.querySelector('.review-controls > .button'));
    // Keys go on from the list.
    await page.waitForSelector('.review-row[aria-current]:focus');
    await page.click('.review-finish [type=submit]');
    await page.waitForSelector('.entry-open');
    expect(await ask('drafts', {})).toEqual([]);
    expect(await ask('ownGlossaries', {})).toMatchObject([
      { title: 'Om søvn & hvile', sources: [{ title: 'Om søvn & hvile', url: opened.page.url() }] },
    ]);
    const [{ id: glossary } = { id: '' }] = await ask('ownGlossaries', {});
    const search = { glossary, query: 'navngivet efter', filter: {}, offset: 0, limit: 9 };
    expect((await ask('entriesOf', search)).total).toBe(1);
    // Back to the page, as the bar offers.
    await page.click('.undo-bar .button');
    await vi.waitFor(async () => {
      const painted = (await opened.painted()).map(({ text }) => text.toLowerCase());
      const missing = ['polysomnografi', 'apnø', 'melatonin', 'skyggesøvn'].filter(
        (word) => !painted.some((form) => form.startsWith(word)),
      );
      expect(missing).toEqual([]);
    }, 15_000);
    expect(opened.errors).toEqual([]);
  });

  test('undone, it is the draft that it was', async () => {
    await page.bringToFront();
    const [, undo] = await page.$$('.undo-bar .button');
    await undo?.click();
    await page.waitForSelector('.review-row');
    expect(await ask('ownGlossaries', {})).toEqual([]);
    expect((await ask('drafts', {}))[0]?.kept).toBeGreaterThan(1);
    await page.click('.back');
    await page.waitForSelector('.draft-state');
    await page.click('.button-danger');
    await page.waitForFunction(() => !document.querySelector('.draft-state'));
  });
});

describe.each(BROWSERS)('terms that a page offers, in %s', (name) => {
  const room = withReader(name);

  test('are taken with one press in the popup', async () => {
    const opened = await room.openPage('/offers', OFFERS);
    const popup = await openView(room.reader, `/popup.html?tab=${opened.tabId}`);
    await popup.waitForSelector('.offers .button');
    const target = room.reader.launched.browser.waitForTarget((one) =>
      one.url().includes('/glossaries.html'),
    );
    await popup.click('.offers .button');
    const glossaries = await (await target).page();
    await glossaries?.waitForSelector('.entry-open');
    const [own] = await room.reader.door.ask('ownGlossaries', {});
    expect(own).toMatchObject({ title: 'Ordbog for hjemmet', entryCount: 3 });
    await opened.page.bringToFront();
    await vi.waitFor(async () => {
      const painted = (await opened.painted()).map(({ text }) => text);
      expect(painted).toEqual(expect.arrayContaining(['drømmefanger', 'natbord']));
    }, 15_000);
    await glossaries?.bringToFront();
    const buttons = await glossaries?.$$('.undo-bar .button');
    await buttons?.at(-1)?.click();
    await vi.waitFor(async () =>
      expect(await room.reader.door.ask('ownGlossaries', {})).toEqual([]),
    );
    for (const { id } of await room.reader.door.ask('drafts', {}))
      await room.reader.door.ask('dropDraft', { id });
    await glossaries?.close();
    await popup.close();
  });
});

/** Of those in sample-files.ts. */
const KINDS = ['glossary.html', 'text.md', 'terms.csv', 'word.docx', 'columns.pdf', 'text.txt'];

describe.each(BROWSERS)('a glossary made of files, in %s', (name) => {
  const room = withReader(name);
  let page: Page;
  /** Name and content in base64 of each. */
  const chooseDocuments = async (files: [string, string][]) => {
    const [, documents] = await page.$$('input[type=file]');
    if (!documents) throw new Error('There is no field for documents');
    await page.evaluate(
      (field, all) => {
        const chosen = new DataTransfer();
        for (const [name, base64] of all) {
          const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
          chosen.items.add(new File([bytes], name));
        }
        (field as HTMLInputElement).files = chosen.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      documents,
      files,
    );
  };
  beforeAll(async () => {
    page = await openView(room.reader, '/glossaries.html');
    await page.waitForSelector('.glossary-item');
  });
  afterAll(async () => {
    for (const { id } of await room.reader.door.ask('drafts', {}))
      await room.reader.door.ask('dropDraft', { id });
    await page?.close();
  });

  test('a text that is no glossary is looked through for terms', async () => {
    await chooseFile(page, 'input[type=file]', 'En sekstant er et instrument, der måler vinkler.');
    await page.waitForSelector('.review-row');
    const names = await page.$$eval('.review-name', (all) => all.map((one) => one.textContent));
    expect(names).toContain('sekstant');
    await page.click('.back');
    await page.waitForSelector('.draft-state');
  });

  test('files of all kinds make one draft, read beside the page', async () => {
    await page.evaluate(() => {
      location.hash = '';
    });
    await page.waitForSelector('.glossary-item');
    const files = (await sampleFiles()).filter(({ name }) => KINDS.includes(name));
    await chooseDocuments(
      files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]),
    );
    await page.waitForSelector('.review-row');
    const { id } = (await room.reader.door.ask('drafts', {}))[0] ?? { id: '' };
    const found = await room.reader.door.ask('draft', { id });
    expect(found?.draft.sources).toHaveLength(KINDS.length);
    const quoted = new Set(
      found?.draft.terms.flatMap(({ quotes }) => quotes.map(({ source }) => source)),
    );
    expect(quoted.size).toBe(KINDS.length);
    await page.click('.back');
    await page.waitForSelector('.draft-state');
  });

  test('what cannot be read is said in words, and nothing is kept of it', async () => {
    const before = await room.reader.door.ask('drafts', {});
    await chooseDocuments([
      ['brudt.pdf', btoa('%PDF-1.7 broken')],
      ['tom.txt', ''],
    ]);
    await page.waitForSelector('.import-box .notice-warn');
    const said = await page.$eval('.import-box', (box) => box.textContent ?? '');
    expect(said).toContain('brudt.pdf');
    expect(said).toContain('tom.txt');
    expect(await room.reader.door.ask('drafts', {})).toEqual(before);
  });
});
