import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LaunchedBrowser } from '../../../scripts/browsers/launch.ts';
import { keepBareBrowser } from '../harness/kept-browsers.ts';
import { bundleScript } from './rig/bundle-room.ts';
import { savedPages } from './rig/saved-pages.ts';
import { type PageServer, servePages } from './rig/serve-pages.ts';
import type { Timing, timeReadings } from './rig/speed-room.ts';

declare global {
  var ordlysSpeed: { timeReadings: typeof timeReadings };
}

const RUNS = 5;
const pages = savedPages();

/** Ours against a bare walk over the text. Prints; machines differ, so no time fails a build. */
describe.skipIf(pages.length === 0)('reading saved pages', () => {
  let launched: LaunchedBrowser;
  let server: PageServer;
  beforeAll(async () => {
    [launched, server] = await Promise.all([keepBareBrowser('chromium'), servePages()]);
  });
  afterAll(async () => {
    await server?.close();
  });

  it('costs little more than walking over the text', async () => {
    const glossary = JSON.parse(readFileSync('public/glossary/personlig-medicin.json', 'utf8'));
    const script = await bundleScript('./speed-room.ts', 'ordlysSpeed');
    const rows: Record<string, Record<string, number>> = {};
    for (const { name, html } of pages) {
      const page = await launched.browser.newPage();
      await page.setJavaScriptEnabled(true);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url().startsWith('http://127.0.0.1') && request.isNavigationRequest())
          void request.continue();
        else void request.abort();
      });
      const address = server.put({
        body: html,
        headers: { 'content-security-policy': "script-src 'none'" },
      });
      await page.setBypassCSP(true);
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
      await page.evaluate('globalThis.ordlysSpeed = ordlysSpeed');
      const timings = await page.evaluate(
        (glossary, runs) => globalThis.ordlysSpeed.timeReadings(glossary, runs),
        glossary,
        RUNS,
      );
      rows[name] = summary(timings);
      await page.close();
    }
    console.table(rows);
    const ratios = Object.values(rows).map((row) => row.ratio!);
    console.log(`median ratio ${median(ratios)}`);
    expect(Object.keys(rows)).toHaveLength(pages.length);
  }, 240_000);
});

function summary(timings: readonly Timing[]): Record<string, number> {
  const round = (value: number) => Math.round(value * 100) / 100;
  const of = (pick: (timing: Timing) => number) => round(median(timings.map(pick)));
  const total = (timing: Timing) => timing.read + timing.mark + timing.paint;
  const bare = of((timing) => timing.bare);
  return {
    bare,
    read: of((timing) => timing.read),
    mark: of((timing) => timing.mark),
    paint: of((timing) => timing.paint),
    painted: timings[0]!.painted,
    first: round(total(timings[0]!)),
    ratio: round(of(total) / bare),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
