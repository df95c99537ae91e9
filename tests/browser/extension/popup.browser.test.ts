import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers/find-browser.ts';
import { readHighlights } from '../../../scripts/browsers/read-highlights.ts';
import { axeViolations } from '../harness/axe-violations.ts';
import { press, tabTo } from '../harness/keys.ts';
import { openView } from '../harness/open-view.ts';
import { BROWSERS, builtFor, type OpenPage, type Reader, startReader } from '../harness/reader.ts';
import { startTestServer, type TestServer } from '../harness/test-server.ts';

const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>t</title>
<p>En bivirkning og flere bivirkninger.</p>
<p style="margin-top: 200vh">Langt nede står en datakilde.</p>`;

/** How much longer than an empty page the popup may take until it shows something. */
const SLOWER_AT_MOST = 6;

describe.each(BROWSERS)('the toolbar popup in %s', (name) => {
  let server: TestServer;
  let reader: Reader;
  let opened: OpenPage;
  let extension: string;

  beforeAll(async () => {
    server = await startTestServer();
    extension = withEmptyPage(name);
    reader = await startReader(name, undefined, extension);
    opened = await reader.open(server.add('/popup-page', PAGE));
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
    rmSync(extension, { recursive: true, force: true });
  });
  const openPopup = () => openView(reader, `/popup.html?tab=${opened.tabId}`);
  const settings = () => reader.door.ask('changeSettings', { change: {} });

  test('shows this page at a glance: how many terms, which, from which glossary', async () => {
    const popup = await openPopup();
    await vi.waitFor(async () => {
      const text = await popup.$eval('body', (body) => body.innerText);
      expect(text).toMatch(/^2 /m);
      for (const part of ['bivirkning', 'datakilde', '127.0.0.1', 'Personlig medicin']) {
        expect(text).toContain(part);
      }
    }, 8_000);
    await popup.close();
  });

  test('meets the rules that a program can check, light and dark, on and paused', async () => {
    const popup = await openPopup();
    for (const theme of ['light', 'dark'] as const) {
      await reader.door.ask('changeSettings', { change: { theme } });
      await popup.waitForSelector(`html[data-theme=${theme}] .chip`);
      expect(await axeViolations(popup)).toEqual([]);
      await reader.door.ask('pauseTab', { tabId: opened.tabId, paused: true });
      await popup.waitForSelector('.notice');
      expect(await axeViolations(popup)).toEqual([]);
      await reader.door.ask('pauseTab', { tabId: opened.tabId, paused: false });
      await opened.page.bringToFront();
      await opened.terms();
      await popup.bringToFront();
    }
    await reader.door.ask('changeSettings', { change: { theme: 'auto' } });
    await popup.close();
  });

  test('by keyboard alone: density, everyday words, a pause and its end', async () => {
    const popup = await openPopup();
    await popup.waitForSelector('.chip');
    await tabTo(popup, 'section');
    await press(popup, 'ArrowRight');
    await vi.waitFor(async () => expect((await settings()).density).toBe('page'), 8_000);
    await press(popup, 'ArrowLeft');
    await vi.waitFor(async () => expect((await settings()).density).toBe('section'), 8_000);
    await press(popup, 'Tab', ' ');
    await vi.waitFor(async () => expect((await settings()).level).toBe('specialist'), 8_000);
    await press(popup, ' ');
    await vi.waitFor(async () => expect((await settings()).level).toBe('all'), 8_000);
    await popup.keyboard.down('Shift');
    await press(popup, 'Tab', 'Tab');
    await popup.keyboard.up('Shift');
    await press(popup, ' ');
    await popup.waitForSelector('.notice .button-primary', { timeout: 8_000 });
    await popup.keyboard.down('Shift');
    await tabTo(popup, /resume|fortsæt/i);
    await popup.keyboard.up('Shift');
    await press(popup, 'Enter');
    await opened.page.bringToFront();
    await vi.waitFor(async () => expect((await opened.painted()).length).toBeGreaterThan(0), 8_000);
    await popup.close();
  });

  test('a press on a term scrolls to it and opens its card', async () => {
    const popup = await openPopup();
    await popup.waitForSelector('.chip');
    await opened.page.bringToFront();
    await popup.evaluate(() => {
      const chips = [...document.querySelectorAll<HTMLElement>('.chip')];
      chips.find((chip) => chip.innerText.includes('datakilde'))?.click();
    });
    await vi.waitFor(async () => {
      expect((await opened.card())?.text).toContain('datakilde');
      const y = (await readHighlights(opened.page)).find(({ text }) => text === 'datakilde')?.y;
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(await opened.page.evaluate(() => innerHeight));
    }, 8_000);
    await opened.page.keyboard.press('Escape');
    await popup.close().catch(() => {});
  });

  test('a page out of reach is said to be that, not to have no terms', async () => {
    const address = await reader.door.page.evaluate(() => location.href);
    const tabId = await reader.door.tabId(address);
    const popup = await openView(reader, `/popup.html?tab=${tabId}`);
    await popup.waitForSelector('.notice', { timeout: 8_000 });
    expect(await popup.$eval('.notice', (notice) => notice.textContent)).toMatch(
      /closed to extensions|lukket for udvidelser/,
    );
    await popup.close();
  });

  test('off for this site: nothing is marked, on a page open now and on the next', async () => {
    const { door } = reader;
    await door.ask('setSite', { host: '127.0.0.1', enabled: false });
    await vi.waitFor(async () => expect(await opened.painted()).toEqual([]), 8_000);
    expect((await door.ask('tabTerms', { tabId: opened.tabId })).state).toBe('off-here');
    const next = await reader.open(`${server.origin}/spellings.html`);
    expect(await next.painted()).toEqual([]);
    await opened.page.bringToFront();
    await door.ask('setSite', { host: '127.0.0.1', enabled: true });
    await vi.waitFor(async () => expect((await opened.painted()).length).toBeGreaterThan(0), 8_000);
  });

  test('off everywhere and on again, from the popup itself', async () => {
    const popup = await openPopup();
    const toggle = '[role=switch]';
    await popup.waitForSelector(toggle);
    await opened.page.bringToFront();
    await popup.$eval(toggle, (element) => (element as HTMLElement).click());
    await vi.waitFor(async () => {
      const { state } = await reader.door.ask('tabTerms', { tabId: opened.tabId });
      expect(state).toBe('off-everywhere');
      expect(await opened.painted()).toEqual([]);
    }, 8_000);
    await popup.$eval(toggle, (element) => (element as HTMLElement).click());
    await vi.waitFor(async () => expect((await opened.painted()).length).toBeGreaterThan(0), 8_000);
    await popup.close();
  });

  test('is there nearly as soon as an empty page', async () => {
    const times: Record<'empty' | 'popup', number[]> = { empty: [], popup: [] };
    for (let turn = 0; turn < 5; turn++) {
      times.empty.push(await firstPaint(reader, '/empty.html'));
      times.popup.push(await firstPaint(reader, `/popup.html?tab=${opened.tabId}`));
    }
    const [empty, popup] = [median(times.empty), median(times.popup)];
    console.log(
      `${name}: popup to content ${popup.toFixed(0)} ms, empty page ${empty.toFixed(0)} ms`,
    );
    expect(popup / empty).toBeLessThan(SLOWER_AT_MOST);
  });
});

test('what a reader has set survives a restart of the browser', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'ordlys-profile-'));
  try {
    const first = await startReader('chromium', profile);
    await first.door.ask('changeSettings', {
      change: { density: 'all', audience: 'professional' },
    });
    await first.door.ask('setSite', { host: 'example.org', enabled: false });
    await first.close();
    const second = await startReader('chromium', profile);
    const settings = await second.door.ask('changeSettings', { change: {} });
    await second.close();
    expect(settings).toMatchObject({
      density: 'all',
      audience: 'professional',
      disabledSites: ['example.org'],
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** The built extension with a page that holds nothing, to compare with. */
function withEmptyPage(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'ordlys-extension-'));
  cpSync(builtFor(name), folder, { recursive: true });
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>t</title><p>Empty</p>');
  return folder;
}

/** Milliseconds from the start of the navigation to the first content. */
async function firstPaint(reader: Reader, path: string): Promise<number> {
  const page: Page = await openView(reader, path);
  const time = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  const paint = await time.jsonValue();
  await page.close();
  return paint as number;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
