import { join, relative } from 'node:path';
import { serializeGlossary } from '../src/builder/serialize-glossary.ts';
import type { Glossary } from '../src/model/glossary.ts';
import { buildFolder, candidatesOfFolder } from './build.ts';
import { parseArguments, USAGE } from './parse-arguments.ts';
import type { FileProblem } from './read-yaml.ts';
import { writeFile } from './write-file.ts';

const LISTED_CANDIDATES = 60;

/** `root` is the project's folder; the two printers take whole lines. */
export type CommandContext = {
  root: string;
  print: (line: string) => void;
  printError: (line: string) => void;
};

/** Runs one command. Exit code 0: done; 1: problems in files, the last good output is kept; 2: misuse. */
export function runCommand(args: readonly string[], context: CommandContext): 0 | 1 | 2 {
  const options = parseArguments(args);
  if (options === 'help') {
    context.print(USAGE);
    return 0;
  }
  if (!options) {
    context.printError(USAGE);
    return 2;
  }
  const folder = options.folder ?? join(context.root, 'glossary');
  if (options.command === 'candidates') return listCandidates(folder, context);
  const { glossary, problems } = buildFolder(folder);
  report(problems, context);
  if (!glossary) {
    const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
    context.printError(`${count}; nothing was written`);
    return 1;
  }
  if (options.command === 'build') return write(glossary, options.out, context);
  context.print(summary(glossary));
  return 0;
}

function listCandidates(folder: string, context: CommandContext): 0 | 1 {
  const { candidates, problems } = candidatesOfFolder(folder);
  report(problems, context);
  for (const { score, count, text } of candidates.slice(0, LISTED_CANDIDATES)) {
    context.print(`${score.toFixed(2)}\t${count}\t${text}`);
  }
  return problems.length > 0 ? 1 : 0;
}

function write(glossary: Glossary, out: string | undefined, context: CommandContext): 0 | 1 {
  const file = out ?? join(context.root, 'public', 'glossary', `${glossary.id}.json`);
  try {
    writeFile(file, serializeGlossary(glossary));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    context.printError(`${shown(file, context)}: cannot be written (${reason})`);
    return 1;
  }
  context.print(`${shown(file, context)}: ${summary(glossary)}`);
  return 0;
}

function summary({ title, entries, sources }: Glossary): string {
  const quotes = entries.flatMap((entry) => entry.quotes);
  const definitions = quotes.filter(({ role }) => role === 'definition').length;
  const documents = `${sources.length} ${sources.length === 1 ? 'document' : 'documents'}`;
  return `${title}: ${entries.length} entries, ${definitions} definitions and ${quotes.length - definitions} usages from ${documents}`;
}

function report(problems: readonly FileProblem[], context: CommandContext): void {
  for (const { file, line, message } of problems) {
    const place = line === undefined ? shown(file, context) : `${shown(file, context)}:${line}`;
    context.printError(`${place}: ${message}`);
  }
}

/** Within the project paths are short; elsewhere as they were given. */
function shown(file: string, { root }: CommandContext): string {
  const path = relative(root, file);
  return path.startsWith('..') ? file : path;
}
