import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { axeViolations } from '../harness/axe-violations.ts';
import { focused, press, tabTo } from '../harness/keys.ts';
import { openView } from '../harness/open-view.ts';
import { BROWSERS, type OpenPage, type Reader, startReader } from '../harness/reader.ts';
import { tellSavedFile } from '../harness/reader-files.ts';
import { startTestServer, type TestServer } from '../harness/test-server.ts';

const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>t</title>
<h1>En prøve</h1><p>En bivirkning kan komme, og flere bivirkninger kan følge.</p>
<p>Et gen og en diagnose. <b>Proteomkortlægning</b> er proteomkortlægning.</p>
<p style="margin-top: 200vh">Langt nede en bivirkning, og en datakilde.</p>`;

describe.each(BROWSERS)('the side panel in %s', (name) => {
  let server: TestServer;
  let reader: Reader;
  let opened: OpenPage;
  let panel: Page;

  beforeAll(async () => {
    server = await startTestServer();
    reader = await startReader(name);
    opened = await reader.open(server.add('/panel-page', PAGE));
    panel = await openView(reader, `/sidepanel.html?tab=${opened.tabId}`);
    await panel.waitForSelector('.term-text');
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  const rows = () =>
    panel.$$eval('.term-name', (names) => names.map((term) => (term as HTMLElement).innerText));
  const text = (selector: string) =>
    panel.$eval(selector, (element) => (element as HTMLElement).innerText);
  const said = () =>
    panel.$$eval('[role=status]', (parts) => parts.map((part) => part.textContent).join('|'));

  /** The page stands beside a side panel; here it is another tab, and has to be looked at. */
  const lookAtPage = async (check: () => Promise<void>) => {
    await opened.page.bringToFront();
    await vi.waitFor(check, 8_000);
    await panel.bringToFront();
  };
  const scrolledTo = (far: (y: number) => boolean) => async () => {
    // Firefox does not scroll a page that nobody sees, and it is not seen while keys go to the panel.
    if (name === 'chromium') expect(await scrolled(opened.page)).toSatisfy(far);
  };
  /** Where Tab begins: Firefox does not come round to it by itself. */
  const toTabs = () =>
    panel.$eval('[role=tab][aria-selected=true]', (tab) => (tab as HTMLElement).focus());

  test('lists the terms in reading order, each with its explanation', async () => {
    expect(await rows()).toEqual(['bivirkning', 'gen', 'diagnose', 'datakilde']);
    await vi.waitFor(async () => {
      const texts = await panel.$$eval('.term-text', (parts) => parts.map((p) => p.textContent));
      expect(texts).toHaveLength(4);
      expect(texts.every((part) => (part ?? '').length > 20)).toBe(true);
    });
  });

  test('by keyboard alone: move, go to each place, search, take it back', async () => {
    await tabTo(panel, /^bivirkning$/);
    await press(panel, 'ArrowDown', 'ArrowDown');
    expect(await focused(panel)).toBe('diagnose');
    await press(panel, 'Home', 'd', 'd');
    expect(await focused(panel)).toBe('datakilde');
    await press(panel, 'Enter');
    await vi.waitFor(async () => expect(await said()).toMatch(/datakilde.*1.*1/));
    await lookAtPage(scrolledTo((y) => y > 500));
    await press(panel, 'Home', 'ArrowLeft');
    expect(await focused(panel)).toBe('bivirkning');
    await vi.waitFor(async () => expect(await said()).toMatch(/bivirkning.*3.*3/));
    await lookAtPage(async () => {
      const places = (await opened.painted()).filter(({ text: met }) => met === 'bivirkning');
      // The first in the section, and the one that was asked for.
      expect(places).toHaveLength(2);
    });
    await press(panel, 'ArrowRight');
    await vi.waitFor(async () => expect(await said()).toMatch(/bivirkning.*1.*3/));
    await lookAtPage(scrolledTo((y) => y < 300));

    await panel.keyboard.down('Shift');
    await tabTo(panel, /søg|search/i);
    await panel.keyboard.up('Shift');
    await panel.keyboard.type('diag');
    await vi.waitFor(async () => expect(await rows()).toEqual(['diagnose']));
    expect(await text('mark')).toBe('diag');
    expect(await said()).toContain('1');
    for (const _letter of 'diag') await press(panel, 'Backspace');
    await vi.waitFor(async () => expect(await rows()).toHaveLength(4));
  });

  test('prints and saves what the list shows, by keyboard', async () => {
    await tellSavedFile(panel);
    await tellPrinted(panel);
    await toTabs();
    await tabTo(panel, /print or save|udskriv eller gem/i);
    await press(panel, 'Enter', 'Tab', 'Enter');
    await panel.waitForSelector('body[data-printed="4"]');
    await press(panel, 'Enter', 'Tab', 'Tab', 'Enter');
    await panel.waitForSelector('body[data-saved-file]');
    const table = await panel.$eval('body', ({ dataset }) => dataset.savedFile ?? '');
    expect(table.split('\r\n').filter(Boolean)).toHaveLength(5);
    expect(table).toContain('datakilde');
  });

  test('unexplained words: asked for by keyboard, with the request in sight', async () => {
    await toTabs();
    await press(panel, 'ArrowRight');
    await panel.waitForSelector('.candidate-name');
    const words = await panel.$$eval('.candidate-name', (names) =>
      names.map((word) => (word as HTMLElement).innerText),
    );
    expect(words.join(' ').toLowerCase()).toContain('proteomkortlægning');
    await press(panel, 'Tab', 'Tab', 'Enter');
    await vi.waitFor(async () => {
      const asked = await panel.$eval(
        '.candidate-request:not([hidden]) textarea',
        (area) => area.value,
      );
      expect(asked).toContain(words[0]);
      expect(asked).toContain('127.0.0.1');
    });
  });

  test('unexplained words: added by keyboard with their sentence, and taken back', async () => {
    await toTabs();
    await press(panel, 'Tab', 'Enter');
    await panel.waitForSelector('.undo-bar');
    const [own] = await reader.door.ask('ownGlossaries', {});
    expect(own).toMatchObject({
      entryCount: 1,
      sources: [{ url: expect.stringMatching(/^http:/) }],
    });
    await vi.waitFor(
      async () => expect(await text('.candidate-acts')).toContain(own?.title),
      8_000,
    );
    expect(await axeViolations(panel)).toEqual([]);
    await tabTo(panel, /fortryd|undo/i);
    await press(panel, 'Enter');
    await panel.waitForSelector('.candidate-add');
    expect(await reader.door.ask('ownGlossaries', {})).toMatchObject([{ entryCount: 0 }]);
    // A page that nobody sees is read anew when it is seen.
    await lookAtPage(async () => {
      expect((await reader.door.heardOf(opened.tabId)).quiet).toBeGreaterThan(1_500);
      expect((await opened.painted()).length).toBeGreaterThan(3);
    });
  });

  test('saved words: removed and brought back by keyboard', async () => {
    const ref = { glossary: 'personlig-medicin', entry: 'bivirkning' };
    const met = { sentence: 'En bivirkning kan komme.', title: 't', url: 'https://example.org/' };
    await reader.door.ask('addChoice', {
      choice: { kind: 'saved', ref, term: 'bivirkning', ...met },
    });
    await toTabs();
    await press(panel, 'End');
    await panel.waitForSelector('.candidate-name');
    expect(await text('.tab-view')).toContain('En bivirkning kan komme.');
    await press(panel, 'Tab', 'Enter');
    await panel.waitForSelector('.undo-bar');
    await vi.waitFor(async () => expect(await reader.door.ask('choices', {})).toEqual([]));
    await tabTo(panel, /fortryd|undo/i);
    await press(panel, 'Enter');
    await vi.waitFor(async () =>
      expect(await reader.door.ask('choices', {})).toMatchObject([{ term: 'bivirkning' }]),
    );
    await panel.waitForSelector('.candidate-name');
  });

  test('meets the rules that a program can check, light and dark, in every view', async () => {
    for (const theme of ['light', 'dark'] as const) {
      await reader.door.ask('changeSettings', { change: { theme } });
      await panel.waitForSelector(`html[data-theme=${theme}]`);
      for (const tab of [1, 2, 3]) {
        await panel.$eval(`[role=tab]:nth-child(${tab})`, (one) => (one as HTMLElement).click());
        await panel.waitForSelector(tab === 1 ? '.term-text' : '.candidate-name');
        expect(await axeViolations(panel)).toEqual([]);
      }
    }
    await panel.$eval('[role=tab]', (one) => (one as HTMLElement).click());
  });

  test('nothing is wider than a quarter of a screen at 400 %', async () => {
    await panel.setViewport({ width: 320, height: 256 });
    const widths = await panel.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] as number);
    await panel.setViewport({ width: 400, height: 800 });
  });

  test('follows what happens in the tab: new text, a pause, a page out of reach', async () => {
    await opened.page.bringToFront();
    await opened.page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Også forebyggelse kom til.';
      document.body.append(late);
    });
    await vi.waitFor(async () => expect(await rows()).toContain('forebyggelse'), 8_000);
    await reader.door.ask('pauseTab', { tabId: opened.tabId, paused: true });
    await vi.waitFor(
      async () => expect(await panel.$('.notice .button-primary')).not.toBe(null),
      8_000,
    );
    await panel.bringToFront();
    await toTabs();
    await tabTo(panel, /fortsæt|resume/i);
    await press(panel, 'Enter');
    await opened.page.bringToFront();
    await vi.waitFor(async () => expect(await rows()).toContain('bivirkning'), 8_000);
    await opened.page.goto('about:blank');
    await vi.waitFor(async () => expect(await rows()).toEqual([]), 8_000);
  });
});

/** Instead of the browser's print dialogue, how many terms it would print is left in the page. */
function tellPrinted(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = String(document.querySelectorAll('.print-term').length);
      setTimeout(() => dispatchEvent(new Event('afterprint')));
    };
  });
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}
