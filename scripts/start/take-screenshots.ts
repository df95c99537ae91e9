import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { readHighlights } from '../browsers/read-highlights.ts';
import { repositoryFolder } from '../repository-folder.ts';

const FOLDER = join(repositoryFolder, '.start');
/** Fonts, transitions and the card's own opening have come to rest after this. */
const SETTLE_MS = 500;
const CARD_WAIT_MS = 5_000;

/** Saves the page and an open card, light and dark, and returns the paths. */
export async function takeScreenshots(page: Page): Promise<string[]> {
  mkdirSync(FOLDER, { recursive: true });
  const paths: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(() => scrollTo(0, 0));
    paths.push(await shoot(page, `page-${scheme}.png`));
    if (await openCard(page)) paths.push(await shoot(page, `card-${scheme}.png`));
    await page.keyboard.press('Escape');
    await page.mouse.move(0, 0);
  }
  return paths;
}

async function shoot(page: Page, name: string): Promise<string> {
  await setTimeout(SETTLE_MS);
  const path = join(FOLDER, name);
  await page.screenshot({ path: path as `${string}.png` });
  return relative(process.cwd(), path);
}

/** Rests the pointer on a term, as a reader does. False when no card came. */
async function openCard(page: Page): Promise<boolean> {
  const term = await longestTerm(page);
  if (term === null) return false;
  await page.evaluate((y) => scrollTo(0, scrollY + y - innerHeight * 0.12), term.y);
  const place = (await readHighlights(page)).find(
    ({ text, x }) => text === term.text && x === term.x,
  );
  if (place === undefined) return false;
  await page.mouse.move(place.x - 40, place.y + 80);
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 10 });
  return page.waitForSelector('[data-ordlys-host]', { timeout: CARD_WAIT_MS }).then(
    () => true,
    () => false,
  );
}

async function longestTerm(page: Page) {
  const places = (await readHighlights(page)).filter(({ width }) => width > 0);
  return places.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null;
}
