import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { openExtensionPage } from '../../../scripts/browsers/launch.ts';
import { readHighlights } from '../../../scripts/browsers/read-highlights.ts';
import { repositoryFolder } from '../../../scripts/repository-folder.ts';
import { BROWSERS, type OpenPage, type Reader, startReader } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';

/** What axe-core puts on the window of the page it is evaluated in. */
declare global {
  var axe: typeof Axe;
}

/** How long to wait, in ms, for what must not happen. */
const LEFT_ALONE = 800;

const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>t</title>
<p>En bivirkning og flere bivirkninger.</p>
<p style="margin-top: 200vh">Langt nede står en datakilde.</p>`;

describe.each(BROWSERS)('the toolbar popup in %s', (name) => {
  const room = withReader(name);
  let opened: OpenPage;

  beforeAll(async () => {
    opened = await room.openPage('/popup-page', PAGE);
  });

  test('counts and lists the terms of the page', async () => {
    const popup = await openPopup(room.reader, opened);
    await vi.waitFor(async () => {
      const text = await popup.$eval('body', (body) => body.innerText);
      expect(text).toMatch(/\b2\b/);
      expect(text).toContain('bivirkning');
      expect(text).toContain('bivirkninger');
      expect(text).toContain('datakilde');
      expect(text).toContain('127.0.0.1');
    }, 8_000);
    await popup.close();
  });

  test('meets the accessibility rules that a program can check', async () => {
    const popup = await openPopup(room.reader, opened);
    await popup.waitForSelector('ul button');
    await popup.evaluate(readRepositoryFile('node_modules/axe-core/axe.min.js'));
    const violations = await popup.evaluate(async () => {
      const found = await axe.run();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    await popup.close();
  });

  test('a click on a term scrolls to it and opens its card', async () => {
    const popup = await openPopup(room.reader, opened);
    const term = await popup.waitForSelector('ul button:has(.term)');
    expect(term).not.toBe(null);
    await opened.page.bringToFront();
    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('ul button')];
      buttons.find((button) => button.innerText.includes('datakilde'))?.click();
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

  test('off for this site: nothing is marked, on a page open now and on the next', async () => {
    const { door } = room.reader;
    await door.ask('setSite', { host: '127.0.0.1', enabled: false });
    await vi.waitFor(async () => expect(await opened.painted()).toEqual([]), 8_000);
    expect((await door.ask('tabTerms', { tabId: opened.tabId })).state).toBe('off-here');
    const next = await room.reader.open(`${room.server.origin}/spellings.html`, LEFT_ALONE);
    expect(await next.painted()).toEqual([]);
    await opened.page.bringToFront();
    await door.ask('setSite', { host: '127.0.0.1', enabled: true });
    await vi.waitFor(async () => expect((await opened.painted()).length).toBeGreaterThan(0), 8_000);
  });

  test('off everywhere and on again, from the popup itself', async () => {
    const popup = await openPopup(room.reader, opened);
    const toggle = '[role=switch], input[type=checkbox]';
    await popup.waitForSelector(toggle);
    await opened.page.bringToFront();
    await popup.$eval(toggle, (element) => (element as HTMLElement).click());
    await vi.waitFor(async () => {
      expect((await room.reader.door.ask('tabTerms', { tabId: opened.tabId })).state).toBe(
        'off-everywhere',
      );
      expect(await opened.painted()).toEqual([]);
    }, 8_000);
    await popup.$eval(toggle, (element) => (element as HTMLElement).click());
    await vi.waitFor(async () => expect((await opened.painted()).length).toBeGreaterThan(0), 8_000);
    await popup.close();
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

function readRepositoryFile(path: string): string {
  return readFileSync(join(repositoryFolder, path), 'utf8');
}

function openPopup(reader: Reader, opened: OpenPage): Promise<Page> {
  return openExtensionPage(reader.launched, `/popup.html?tab=${opened.tabId}`);
}
