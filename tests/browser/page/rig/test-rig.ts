import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../../../scripts/browsers/find-browser.ts';
import type { LaunchedBrowser } from '../../../../scripts/browsers/launch.ts';
import { keepBareBrowser } from '../../harness/kept-browsers.ts';
import { BROWSERS } from '../../harness/reader.ts';
import { bundleRoom } from './bundle-room.ts';
import type { Room } from './page-room.ts';
import { type PageServer, type Served, servePages } from './serve-pages.ts';

declare global {
  /** Set by the bundled script in every page a test opens. */
  var ordlysTest: { room: Room };
  var reader: ReturnType<Room['createPageReader']>;
  var matcher: ReturnType<Room['threeLineMatcher']>;
  var stopping: AbortController;
}

export type Rig = {
  name: BrowserName;
  /** Opens a page, waits for it, and gives it the room; reports what the page threw. */
  open(page: string | Served): Promise<{ page: Page; errors: string[] }>;
};

/** Runs the same tests in both browsers. */
export function inEachBrowser(title: string, define: (rig: Rig) => void): void {
  for (const name of BROWSERS) {
    describe(`${title} (${name})`, () => {
      let launched: LaunchedBrowser;
      let server: PageServer;
      const opened: Page[] = [];
      beforeAll(async () => {
        [launched, server] = await Promise.all([keepBareBrowser(name), servePages()]);
      });
      afterAll(async () => {
        for (const page of opened) await page.close();
        await server?.close();
      });
      define({
        name,
        async open(served) {
          for (const old of opened.splice(0)) await old.close();
          const page = await launched.browser.newPage();
          opened.push(page);
          const errors: string[] = [];
          page.on('pageerror', (error) => {
            if (!String(error).includes('favicon')) errors.push(String(error));
          });
          const address = server.put(typeof served === 'string' ? { body: served } : served);
          await page.goto(address, { waitUntil: 'load' });
          await page.evaluate(await bundleRoom());
          await page.evaluate('globalThis.ordlysTest = ordlysTest');
          return { page, errors };
        },
      });
    });
  }
}

/** Starts a reader in the page over these terms, and waits until it has read. */
export async function startReader(
  page: Page,
  terms: readonly string[],
  density: 'all' | 'section' | 'page' = 'all',
  painter: 'highlight' | 'mark' = 'highlight',
): Promise<void> {
  await page.evaluate(
    async (terms, density, painter) => {
      const { room } = globalThis.ordlysTest;
      globalThis.stopping = new AbortController();
      globalThis.matcher = room.threeLineMatcher(terms);
      await new Promise<void>((resolve) => {
        globalThis.reader = room.createPageReader({
          document,
          signal: globalThis.stopping.signal,
          painter: room.choosePainter(document, painter),
          density,
          ...globalThis.matcher,
          onChange: resolve,
        });
      });
    },
    [...terms],
    density,
    painter,
  );
}

/** The texts that are highlighted, in page order. */
export function paintedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    globalThis.reader
      .hits()
      .map(({ segments }) =>
        segments.map(({ node, start, end }) => node.data.slice(start, end)).join('|'),
      ),
  );
}

/** Waits until the reader has taken in what the page just did: its hits stay the same a while. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const hits = () => globalThis.reader.hits();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    let before = hits();
    for (let calm = 0; calm < 4; ) {
      await new Promise((resolve) => setTimeout(resolve, 120));
      const now = hits();
      const same = now.length === before.length && now.every((hit, at) => hit === before[at]);
      calm = same ? calm + 1 : 0;
      before = now;
    }
  });
}
