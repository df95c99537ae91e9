import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { extensionFolder } from '../build/build-extension.ts';
import { watchMemory } from './extension-memory.ts';
import { openImportPage } from './import-page.ts';
import { manyEntries, writeAs } from './many-entries.ts';
import { table } from './table.ts';

/**
 * Imports 100,000 entries in a browser with the built extension, from choosing the file to its being taken in:
 * `node scripts/bench/measure-browser-imports.ts [chromium|firefox] [format…]` after `npm run build`.
 * Then the same entries, each changed, into the glossary that is there. Bars: 60 s, 600 MB, no task of the page
 * over 100 ms. What is killed half-way is tried in tests/browser/extension/stopped-imports.
 */
const ENTRIES = Number(process.env.ENTRIES ?? 100_000);
const FORMATS = ['csv', 'tbx', 'skos-turtle', 'skos-jsonld'] as const;
type Format = (typeof FORMATS)[number];

const [browserName = 'chromium', ...wanted] = process.argv.slice(2);
const formats = wanted.length > 0 ? (wanted as Format[]) : FORMATS;

async function measure(name: BrowserName, format: Format, folder: string): Promise<string[][]> {
  const path = join(folder, `mange.${format}`);
  const extension = extensionFolder(name === 'firefox' ? 'firefox' : 'chrome');
  const launched = await launchBrowser({ name, extension, offline: true });
  const memory = watchMemory(launched);
  try {
    const page = await openImportPage(launched);
    const rows: string[][] = [];
    let into: string | undefined;
    for (const edition of ['new', 'changed']) {
      writeAs(format, manyEntries(ENTRIES, edition === 'new' ? '' : ' Ændret.'), path);
      const idle = memory.now();
      memory.restart();
      await page.choose(path, into);
      const reading = await page.read();
      const counts = await page.counts();
      const applying = await page.apply();
      const [peak, others] = [memory.peak(), memory.others()];
      const inUse = await page.untilInUse();
      const { reading: read, applying: applied } = await page.figures();
      const both = (field: 'longestTask' | 'longestGap' | 'longestAnswer') =>
        `${read?.[field]} / ${applied?.[field]} ms`;
      rows.push([
        `${format}, ${edition}`,
        `${Math.round(reading / 100) / 10} + ${Math.round(applying / 100) / 10} s`,
        `${Math.round(peak)} MB (${Math.round(idle)})`,
        `${Math.round(others)} MB`,
        both('longestTask'),
        both('longestGap'),
        both('longestAnswer'),
        String(read?.shown),
        `${Math.round(inUse / 100) / 10} s, ${Math.round(memory.peak())} MB`,
        JSON.stringify(counts),
      ]);
      into = await page.leave();
    }
    return rows;
  } finally {
    memory.stop();
    await launched.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'ordlys-imports-'));
const rows: string[][] = [];
try {
  for (const format of formats)
    rows.push(...(await measure(browserName as BrowserName, format, folder)));
} finally {
  rmSync(folder, { recursive: true });
}
const heads = [
  'import',
  'preview + applying',
  'peak (idle)',
  'others grew',
  'longest task',
  'longest gap',
  'slowest answer',
  'progress shown',
  'in use after',
  'counts',
];
console.log(table(heads, rows));
