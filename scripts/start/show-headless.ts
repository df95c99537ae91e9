import { type Page, TimeoutError } from 'puppeteer-core';
import { openExtensionDoor } from '../browsers/extension-door.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { settledTerms } from '../browsers/settled-terms.ts';
import type { ShowOptions } from './show-in-window.ts';
import { takeScreenshots } from './take-screenshots.ts';
import { termTable } from './term-table.ts';

/** A page that fills itself slowly gets this long between two finds, in ms. */
const QUIET_MS = 1_500;

/** Opens the page without a window, prints the terms found there and saves screenshots. */
export async function showHeadless({ url, extension }: ShowOptions): Promise<void> {
  const launched = await launchBrowser({
    name: 'chromium',
    extension,
    languages: ['da', 'en'],
  });
  try {
    const door = await openExtensionDoor(launched);
    const page = await launched.browser.newPage();
    await page.setViewport({ width: 1280, height: 900, deviceScaleFactor: 2 });
    await open(page, url);
    await page.bringToFront();
    const found = await settledTerms(door, await door.tabId(page.url()), { quiet: QUIET_MS });
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
