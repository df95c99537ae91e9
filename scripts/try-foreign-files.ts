import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { collectImport } from '../src/interchange/collect-import.ts';
import { detectFormat } from '../src/interchange/detect-format.ts';
import { importers } from '../src/interchange/formats.ts';
import type { Refusal } from '../src/interchange/import-item.ts';

/**
 * Imports every file of a folder and prints what came of it: `node scripts/try-foreign-files.ts FOLDER`,
 * with `--refusals` every refusal, too. For files that nobody here wrote and that are not ours to keep.
 */
async function tryFolder(folder: string, showRefusals: boolean): Promise<void> {
  const rows: string[][] = [['file', 'format', 'entries', 'ms', 'refusals']];
  for (const path of filesIn(folder)) {
    const bytes = new Uint8Array(readFileSync(path));
    const name = relative(folder, path);
    const format = detectFormat(bytes, path);
    if (format === null) {
      rows.push([name, '–', '', '', 'not known']);
      continue;
    }
    const start = performance.now();
    const options = {
      ...{ language: 'en', editor: 'Import', date: '2024-01-01' },
      allowUnexplained: true,
    };
    const { entries, refusals } = await collectImport(importers[format](bytes, options));
    const time = String(Math.round(performance.now() - start));
    rows.push([name, format, String(entries.length), time, summary(refusals)]);
    if (showRefusals) for (const refusal of refusals) console.log(name, JSON.stringify(refusal));
  }
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}

/** `no-explanation 12, not-kept skos:notation 30`. */
function summary(refusals: readonly Refusal[]): string {
  const counts = new Map<string, number>();
  for (const { scope, code, field, params } of refusals) {
    const where = scope === 'file' && typeof params.reason === 'string' ? params.reason : field;
    const name = where === undefined ? code : `${code} ${where}`;
    counts.set(
      name,
      (counts.get(name) ?? 0) + (typeof params.count === 'number' ? params.count : 1),
    );
  }
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}

const [folder, flag] = process.argv.slice(2);
if (folder === undefined) throw new Error('node scripts/try-foreign-files.ts FOLDER [--refusals]');
await tryFolder(folder, flag === '--refusals');
