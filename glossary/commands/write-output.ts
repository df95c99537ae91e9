import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serializeGlossary } from '../../src/builder/serialize-glossary.ts';
import type { Glossary } from '../../src/model/glossary.ts';
import type { BuildResult } from '../build.ts';
import { writeFile } from '../write-file.ts';
import { type CommandContext, countOf, type ExitCode, printProblems, shown } from './command.ts';

/** Where a glossary is written when nothing else is said. */
export function outputOf(id: string, { root }: CommandContext): string {
  return join(root, 'public', 'glossary', `${id}.json`);
}

/**
 * Writes what was built. With problems the last good output stays as it is and what could be built
 * goes beside it; where there is no output yet, it becomes the output.
 */
export function writeOutput(
  { glossary, problems }: BuildResult,
  out: string | undefined,
  context: CommandContext,
): ExitCode {
  printProblems(problems, context);
  const count = countOf(problems.length, 'problem');
  if (!glossary) {
    context.printError(`${count}; nothing was written`);
    return 1;
  }
  const file = out ?? outputOf(glossary.id, context);
  const partial = file.replace(/(?:\.json)?$/u, '.partial.json');
  const whole = problems.length === 0;
  const target = whole || !existsSync(file) ? file : partial;
  if (!tryWrite(target, serializeGlossary(glossary), context)) return 1;
  if (target === file) rmSync(partial, { force: true });
  context.print(`${shown(target, context)}: ${summary(glossary)}`);
  if (whole) return 0;
  const kept = target === partial ? `${shown(file, context)} was left as it was, ` : '';
  context.printError(`${count}; ${kept}the rest is in ${shown(target, context)}`);
  return 1;
}

/** False when it could not be written, which is said. */
export function tryWrite(file: string, text: string, context: CommandContext): boolean {
  try {
    writeFile(file, text);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    context.printError(`${shown(file, context)}: cannot be written (${reason})`);
    return false;
  }
}

export function summary({ title, entries, sources }: Glossary): string {
  const quotes = entries.flatMap((entry) => entry.quotes);
  const definitions = quotes.filter(({ role }) => role === 'definition').length;
  const documents = countOf(sources.length, 'document');
  return `${title}: ${entries.length} entries, ${definitions} definitions and ${quotes.length - definitions} usages from ${documents}`;
}
