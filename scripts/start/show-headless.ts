import { setTimeout } from 'node:timers/promises';
import { type Page, TimeoutError } from 'puppeteer-core';
import type { TabTerms } from '../../src/messages/protocol.ts';
import { type ExtensionDoor, openExtensionDoor } from '../browsers/extension-door.ts';
import { launchBrowser } from '../browsers/launch.ts';
import type { ShowOptions } from './show-in-window.ts';
import { takeScreenshots } from './take-screenshots.ts';
import { termTable } from './term-table.ts';

const WAIT_MS = 20_000;
const POLL_MS = 400;

/** Opens the page without a window, prints the terms found there and saves screenshots. */
export async function showHeadless({ url, extension }: ShowOptions): Promise<void> {
  const launched = await launchBrowser({ name: 'chromium', extension });
  try {
    const door = await openExtensionDoor(launched);
    const page = await launched.browser.newPage();
    await page.setViewport({ width: 1280, height: 900, deviceScaleFactor: 2 });
    await open(page, url);
    await page.bringToFront();
    const found = await waitForTerms(door, await door.tabId(page.url()));
    console.log(`\n${page.url()}\n`);
    console.log(found.terms.length > 0 ? termTable(found.terms) : `No terms (${found.state}).`);
    for (const problem of found.problems) console.log(problem);
    console.log('\nScreenshots:');
    for (const path of await takeScreenshots(page)) console.log(`  ${path}`);
  } finally {
    await launched.close();
  }
}

/** Opens a page; one that never finishes loading is read as far as it came. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' }).catch((error: unknown) => {
    if (!(error instanceof TimeoutError)) throw error;
    console.log(`${url} is still loading; reading what is there.`);
  });
}

/** Waits until terms were found and their number has come to rest. */
async function waitForTerms(door: ExtensionDoor, tabId: number): Promise<TabTerms> {
  const deadline = Date.now() + WAIT_MS;
  let before = '';
  for (;;) {
    const found = await door.ask('tabTerms', { tabId });
    const now = JSON.stringify(found.terms);
    if ((found.terms.length > 0 && now === before) || Date.now() > deadline) return found;
    before = now;
    await setTimeout(POLL_MS);
  }
}
