import type { Page } from 'puppeteer-core';
import { type LaunchedBrowser, openExtensionPage } from '../browsers/launch.ts';
import { type PhaseFigures, startImportMeter } from './in-page/import-meter.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const PATIENCE = 300_000;

/** The glossary page as a reader uses it, with a meter in it. */
export type ImportPage = {
  page: Page;
  /** Picks a file and lets its plan be shown; `into`: the glossary that takes the entries. */
  choose(path: string, into?: string): Promise<void>;
  /** Reads the file until its preview is shown; ms. */
  read(): Promise<number>;
  /** Takes it in until the page says so; ms. */
  apply(): Promise<number>;
  /** What the preview counts. */
  counts(): Promise<Record<string, number>>;
  /** Puts away what came of it; the id of the glossary that is there then. */
  leave(): Promise<string>;
  /** Waits until what was taken in is matched; ms. */
  untilInUse(): Promise<number>;
  figures(): Promise<Record<string, PhaseFigures>>;
};

/** Sends a request to the background; throws with its reason. */
export async function askFrom<T>(page: Page, ordlys: string, request: object): Promise<T> {
  const reply = await page.evaluate(
    (name, asked) => chrome.runtime.sendMessage({ ordlys: name, request: asked }),
    ordlys,
    request,
  );
  const { answer, error } = reply as { answer: T; error?: string };
  if (error !== undefined) throw new Error(error);
  return answer;
}

export async function openImportPage(launched: LaunchedBrowser): Promise<ImportPage> {
  const page = await openExtensionPage(launched, '/glossaries.html');
  await page.waitForSelector('input[type=file]');
  await page.bringToFront();
  await page.evaluate(startImportMeter);
  const phase = (name: string) =>
    page.evaluate((one) => {
      globalThis.importMeter.phase = one;
    }, name);
  const timed = async (name: string, press: string, until: string) => {
    await phase(name);
    const start = performance.now();
    await page.click(press);
    await page.waitForSelector(until, { timeout: PATIENCE });
    const ms = performance.now() - start;
    await phase('idle');
    return ms;
  };
  return {
    page,
    async choose(path, into) {
      const field = await page.$('input[type=file]');
      await field?.uploadFile(path);
      await page.waitForSelector('.import-plan [type=submit]', { timeout: PATIENCE });
      if (into !== undefined) await page.select('[name=target]', into);
    },
    read: () =>
      timed('reading', '.import-plan [type=submit]', '.import-counts, .import-box .notice-warn'),
    apply: () =>
      timed(
        'applying',
        '.import-preview .button-primary',
        '.import-box .notice .button-primary, .import-box .notice-warn',
      ),
    counts: () =>
      page.$$eval('.import-counts > div', (all) =>
        Object.fromEntries(
          all.map((one) => [one.dataset.count ?? '', Number(one.querySelector('dd')?.textContent)]),
        ),
      ),
    async untilInUse() {
      const start = performance.now();
      await page.evaluate(waitUntilCompiled);
      return performance.now() - start;
    },
    async leave() {
      await page.click('.import-box .notice .button:last-child');
      const [own] = await askFrom<{ id: string }[]>(page, 'ownGlossaries', {});
      return own?.id ?? '';
    },
    figures: () => page.evaluate(() => globalThis.importMeter.phases),
  };
}

/** Runs in the page. Pages are answered from a state whose name holds the stamp of each own glossary. */
async function waitUntilCompiled(): Promise<void> {
  const ask = async (ordlys: string, request: object) =>
    (await chrome.runtime.sendMessage({ ordlys, request })) as { answer: unknown };
  const own = await ask('ownGlossaries', {});
  const stamps = (own.answer as { stamp: string }[]).map(({ stamp }) => stamp);
  const memory = { language: null, judged: 0, usedOtherwise: [] };
  for (;;) {
    const reply = await ask('matchTexts', { texts: [], sample: null, memory });
    const { revision } = reply.answer as { revision: string };
    if (stamps.every((stamp) => revision.includes(stamp))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
