import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { focused, press } from '../harness/keys.ts';
import { openPanelOfMany } from '../harness/many-terms.ts';
import { startReader } from '../harness/reader.ts';
import { startTestServer } from '../harness/test-server.ts';

const FEW = 200;
const MANY = 50_000;
/** How much longer an act may take in a list of many than in one of few. */
const SLOWER_AT_MOST = 6;

test('50,000 terms in the side panel move like 200', async () => {
  const server = await startTestServer();
  const reader = await startReader('chromium');
  try {
    const { tabId } = await reader.open(server.add('/long', '<!doctype html><p>En bivirkning.'));
    const few = await act(await openPanelOfMany(reader, tabId, FEW), FEW);
    const many = await act(await openPanelOfMany(reader, tabId, MANY), MANY);
    console.log(`panel: ${JSON.stringify({ few, many })}`);
    expect(many.rows).toBeLessThan(60);
    expect(many.scroll / few.scroll).toBeLessThan(SLOWER_AT_MOST);
    expect(many.key / few.key).toBeLessThan(SLOWER_AT_MOST);
  } finally {
    await reader.close();
    await server.close();
  }
});

/** Median ms of a step of scrolling and of an arrow key, each until it is drawn; and the longest task. */
async function act(page: Page, count: number) {
  await page.bringToFront();
  await page.focus('.term-name');
  await page.evaluate(() => {
    const watched = window as unknown as { longest: number };
    watched.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        watched.longest = Math.max(watched.longest, duration);
      }
    }).observe({ type: 'longtask' });
  });
  await press(page, 'End');
  expect(await focused(page)).toBe(`fagord ${count - 1}`);
  await press(page, 'Home');
  expect(await focused(page)).toBe('fagord 0');
  const [scroll, key] = await page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const times = async (turns: number, doIt: (turn: number) => void) => {
      const taken: number[] = [];
      for (let turn = 0; turn < turns; turn++) {
        const start = performance.now();
        doIt(turn);
        await drawn();
        taken.push(performance.now() - start);
      }
      return taken.sort((a, b) => a - b)[Math.floor(turns / 2)] as number;
    };
    const scrolling = await times(40, () => scrollBy(0, 700));
    scrollTo(0, 0);
    await drawn();
    const moving = await times(40, () => {
      const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true });
      document.activeElement?.dispatchEvent(down);
    });
    return [scrolling, moving] as const;
  });
  expect(await focused(page)).toBe('fagord 40');
  const rows = await page.$$eval('.virtual-row', (all) => all.length);
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  await page.close();
  return { rows, scroll: Math.round(scroll), key: Math.round(key), longestTask: longest };
}
