import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../repository-folder.ts';
import { BENCH_USAGE, type BenchOptions, parseBenchOptions } from './bench-options.ts';
import type { Figures } from './figures.ts';
import { interruption } from './interruption.ts';
import { measureAll } from './measure-all.ts';
import { performanceDocument } from './performance-document.ts';
import { reportTables, shortReport } from './report.ts';
import { readSavedPages, type SavedPage } from './saved-pages.ts';
import { showProfile } from './show-profile.ts';
import { showTransport } from './show-transport.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  let options: BenchOptions;
  try {
    options = parseBenchOptions(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${BENCH_USAGE}`);
    return 2;
  }
  const pages = pagesFor(options);
  if (pages.length === 0) {
    console.log(`No saved pages (*.html) in ${options.pages}: nothing to measure.`);
    return 1;
  }
  const signal = interruption();
  try {
    await measure(pages, options, signal);
  } catch (error) {
    // The browser is gone then, and whatever waited for it failed.
    if (!signal.aborted) throw error;
  }
  if (signal.aborted) console.error('Interrupted.');
  return signal.aborted ? 130 : 0;
}

/** The short run has a page to read wherever it runs. */
function pagesFor({ pages, only, short }: BenchOptions): SavedPage[] {
  const saved = readSavedPages(pages).filter(
    ({ name }) => only.length === 0 || only.some((part) => name.includes(part)),
  );
  if (saved.length > 0 || !short) return saved;
  return readSavedPages(join(repositoryFolder, 'scripts', 'sample'));
}

async function measure(
  pages: readonly SavedPage[],
  options: BenchOptions,
  signal: AbortSignal,
): Promise<void> {
  if (options.transport) await showTransport(pages, options, signal);
  else if (options.profile) await showProfile(pages, options, signal);
  else show(await measureAll(pages, options, signal), options, signal);
}

function show(figures: Figures, options: BenchOptions, signal: AbortSignal): void {
  console.log(options.short ? shortReport(figures) : reportTables(figures));
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  // A page of figures is written whole or not at all.
  if (options.write && !signal.aborted) {
    const folder = join(repositoryFolder, 'docs');
    const file = join(folder, 'performance.md');
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, performanceDocument(figures));
    console.log(`\nWrote ${file}`);
  }
}
