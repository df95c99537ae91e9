import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importers } from '../../src/interchange/formats.ts';
import { manyEntries, writeAs } from './many-entries.ts';

/**
 * Time and memory of importing 100,000 entries, each format in a process of its own:
 * `node --expose-gc scripts/bench/measure-imports.ts`. Bars: 60 s and 600 MB.
 */
const ENTRIES = 100_000;
const FORMATS = ['json', 'csv', 'tbx', 'skos-turtle', 'skos-jsonld', 'list'] as const;

type MeasuredFormat = (typeof FORMATS)[number];

async function read(format: MeasuredFormat, path: string): Promise<void> {
  const file = readFileSync(path);
  // The same memory: a copy would count twice.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  globalThis.gc?.();
  const idle = process.memoryUsage().rss;
  const start = performance.now();
  let entries = 0;
  let refusals = 0;
  let longest = 0;
  let steps = 0;
  let last = start;
  const onProgress = () => {
    steps++;
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const options = { language: 'da', editor: 'Import', date: '2024-01-01', onProgress };
  for await (const item of importers[format](bytes, options)) {
    if (item.kind === 'entry') entries++;
    if (item.kind === 'refusal') refusals++;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const size = (statSync(path).size / 1024 / 1024).toFixed(1);
  console.log(
    `${format.padEnd(12)} ${size} MB  ${entries} entries  ${refusals} refusals  ${seconds} s  peak ${peak} MB (idle ${Math.round(idle / 1024 / 1024)} MB)  ${steps} steps, longest ${Math.round(longest)} ms`,
  );
}

function measureAll(): void {
  const folder = mkdtempSync(join(tmpdir(), 'ordlys-imports-'));
  const script = fileURLToPath(import.meta.url);
  for (const format of FORMATS) {
    const path = join(folder, format);
    for (const step of ['make', 'read'])
      spawnSync(process.execPath, ['--expose-gc', script, step, format, path], {
        stdio: 'inherit',
      });
    rmSync(path);
  }
  rmSync(folder, { recursive: true });
}

const [step, format = 'json', path = ''] = process.argv.slice(2);
if (step === 'make') writeAs(format as MeasuredFormat, manyEntries(ENTRIES), path);
else if (step === 'read') await read(format as MeasuredFormat, path);
else measureAll();
