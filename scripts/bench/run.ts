import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../repository-folder.ts';
import { BENCH_USAGE, type BenchOptions, parseBenchOptions } from './bench-options.ts';
import type { Figures } from './figures.ts';
import { measureAll } from './measure-all.ts';
import { performanceDocument } from './performance-document.ts';
import { barTable, reportTables } from './report.ts';
import { readSavedPages } from './saved-pages.ts';
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
  const pages = readSavedPages(options.pages).filter(
    ({ name }) => options.only.length === 0 || options.only.some((part) => name.includes(part)),
  );
  if (pages.length === 0) {
    console.log(`No saved pages (*.html) in ${options.pages}: nothing to measure.`);
    return options.short ? 0 : 1;
  }
  if (options.transport) await showTransport(pages, options);
  else if (options.profile) await showProfile(pages, options);
  else show(await measureAll(pages, options), options);
  return 0;
}

function show(figures: Figures, options: BenchOptions): void {
  console.log(options.short ? barTable(figures) : reportTables(figures));
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  if (options.write) {
    const folder = join(repositoryFolder, 'docs');
    const file = join(folder, 'performance.md');
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, performanceDocument(figures));
    console.log(`\nWrote ${file}`);
  }
}
