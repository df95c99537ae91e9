import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../browsers/launch.ts';
import { stopBackground } from '../browsers/stop-background.ts';
import { extensionFolder } from '../build/build-extension.ts';
import { askFrom, openImportPage } from './import-page.ts';
import { manyEntries, writeAs } from './many-entries.ts';
import { table } from './table.ts';

/**
 * How long it takes from saving an entry until pages are answered with its term, where a glossary of
 * 100,000 entries is there: `node scripts/bench/measure-changes.ts [FOLDER]` after `npm run build`, in
 * Chromium. FOLDER: of another build, to compare.
 */
const ENTRIES = Number(process.env.ENTRIES ?? 100_000);
const extension = process.argv[2] ?? extensionFolder('chrome');

const entryOf = (text: string) => ({
  id: text,
  terms: [{ text, language: 'da', kind: 'preferred' }],
  ...{ explanations: [], quotes: [], related: [] },
  ...{ level: 'specialist', status: 'draft', origin: 'editor' },
});

/** ms until the entry is kept, and until its term is found. */
async function timeChange(page: Page, glossary: string, text: string): Promise<[number, number]> {
  const start = performance.now();
  await askFrom(page, 'saveEntry', { glossary, entry: entryOf(text), seen: null });
  const saved = performance.now() - start;
  await page.evaluate(waitUntilFound, text);
  return [saved, performance.now() - start];
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Runs in the page. */
async function waitUntilFound(text: string): Promise<void> {
  const texts = [{ text, declared: 'da', pageLevel: true, section: 0 }];
  const memory = { language: 'da', judged: 1, usedOtherwise: [] };
  const request = { texts, sample: null, memory };
  for (;;) {
    const reply = await chrome.runtime.sendMessage({ ordlys: 'matchTexts', request });
    if ((reply as { answer: { groups: unknown[] } }).answer.groups.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const folder = mkdtempSync(join(tmpdir(), 'ordlys-changes-'));
const launched = await launchBrowser({ name: 'chromium', extension, offline: true });
try {
  const path = join(folder, 'mange.csv');
  writeAs('csv', manyEntries(ENTRIES), path);
  const importing = await openImportPage(launched);
  const { page } = importing;
  await importing.choose(path);
  await importing.read();
  await importing.apply();
  const compiled = await importing.untilInUse();
  const large = await importing.leave();
  const head = { title: 'Lille', language: 'da' };
  const { id: small } = await askFrom<{ id: string }>(page, 'createGlossary', head);
  for (let nth = 0; nth < 10; nth++) await timeChange(page, small, `skibakkeur${nth}`);
  const rows: string[][] = [['imported', '', `${Math.round(compiled)} ms`]];
  const note = async (what: string, glossary: string, text: string) => {
    const [saved, found] = await timeChange(page, glossary, text);
    rows.push([what, `${Math.round(saved)} ms`, `${Math.round(found)} ms`]);
  };
  await note('10 entries', small, 'kvistholder');
  await note('large, first', large, 'fjeldstueur');
  await note('large, again', large, 'fjeldstuebord');
  for (const [what, id, text] of [
    ['10 entries, after a sleep', small, 'kvistsaks'],
    ['large, after a sleep', large, 'fjeldstuestol'],
  ] as const) {
    await stopBackground(launched);
    await note(what, id, text);
  }
  console.log(table(['change in', 'saved after', 'found after'], rows));
} finally {
  await launched.close();
  rmSync(folder, { recursive: true });
}
