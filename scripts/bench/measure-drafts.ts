import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser, openExtensionPage } from '../browsers/launch.ts';
import { extensionFolder } from '../build/build-extension.ts';
import { watchMemory } from './extension-memory.ts';
import { startImportMeter } from './in-page/import-meter.ts';
import { makeLongPdf } from './long-pdf.ts';
import { readSavedPages } from './saved-pages.ts';

/**
 * Makes a glossary from a PDF of 300 pages in a browser with the built extension, and stops it half-way:
 * `node scripts/bench/measure-drafts.ts [chromium|firefox] [folder of saved pages]` after
 * `npm run build`. Bars: 60 s to the review, 1 s to stop.
 */
const PAGES = 300;
const PATIENCE = 300_000;

const [browserName = 'chromium', saved = '../shared/pages'] = process.argv.slice(2);
const name = browserName as BrowserName;
const folder = mkdtempSync(join(tmpdir(), 'ordlys-drafts-'));
const path = join(folder, 'lang.pdf');
writeFileSync(path, await makeLongPdf(readSavedPages(saved), PAGES));
const extension = extensionFolder(name === 'firefox' ? 'firefox' : 'chrome');
const launched = await launchBrowser({ name, extension, offline: true });
const memory = watchMemory(launched);
try {
  const page = await openExtensionPage(launched, '/glossaries.html');
  await page.waitForSelector('.glossary-item');
  await page.bringToFront();
  await page.evaluate(startImportMeter);
  const idle = memory.now();
  await choose(page);
  await page.waitForFunction(
    () => Number(document.querySelector('progress')?.getAttribute('value')) > 0.2,
    { timeout: PATIENCE },
  );
  let start = performance.now();
  await page.click('.import-box .button');
  await page.waitForFunction(() => !document.querySelector('progress'));
  console.log(`stopped in ${Math.round(performance.now() - start)} ms`);
  memory.restart();
  await page.evaluate(() => {
    globalThis.importMeter.phase = 'making';
  });
  start = performance.now();
  await choose(page);
  await page.waitForSelector('.review-row', { timeout: PATIENCE });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { making } = await page.evaluate(() => globalThis.importMeter.phases);
  const progress = await page.$eval('.review header [role=status]', (said) => said.textContent);
  console.log(
    `${PAGES} pages to the review in ${seconds} s (${progress}), peak ${Math.round(memory.peak())} MB (idle ${Math.round(idle)}), longest task ${making?.longestTask} ms, longest gap ${making?.longestGap} ms`,
  );
} finally {
  memory.stop();
  await launched.close();
  rmSync(folder, { recursive: true });
}

async function choose(page: Page): Promise<void> {
  const [, documents] = await page.$$('input[type=file]');
  await (documents as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(path);
  await page.waitForSelector('progress', { timeout: PATIENCE });
}
