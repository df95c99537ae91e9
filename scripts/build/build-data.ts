import { mustRun } from './run-tool.ts';

/** Builds the data files that the extension ships: the glossaries and the lexicon. */
export async function buildData(): Promise<void> {
  await mustRun('npm', 'run', '--silent', 'glossary');
  await mustRun('node', 'scripts/lexicon/build.ts');
}
