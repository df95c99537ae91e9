import { join, relative } from 'node:path';
import { serializeGlossary } from '../src/builder/serialize-glossary.ts';
import type { Glossary } from '../src/model/glossary.ts';
import { buildFolder } from './build.ts';
import type { FileProblem } from './read-yaml.ts';
import { writeFile } from './write-file.ts';

const USAGE = `Usage: npm run glossary -- [build|check] [folder] [--out FILE]

  build   (default) builds the folder's glossary and writes it
  check   builds it without writing anything

  folder  holds decisions.yaml and documents/; default: the shipped glossary
  --out   the file to write; default: public/glossary/<id>.json`;

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
  const { glossary, problems } = buildFolder(options.folder ?? join(context.root, 'glossary'));
  for (const problem of problems) context.printError(describe(problem));
  if (!glossary) {
    context.printError(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written`,
    );
    return 1;
  }
  if (options.command === 'check') context.print(summary(glossary));
  else
    return write(
      glossary,
      options.out ?? join(context.root, 'public', 'glossary', `${glossary.id}.json`),
      context,
    );
  return 0;
}

type Options = { command: 'build' | 'check'; folder?: string; out?: string };

function parseArguments(args: readonly string[]): Options | 'help' | null {
  if (args.includes('--help') || args.includes('-h')) return 'help';
  const rest = [...args];
  const outAt = rest.indexOf('--out');
  const out = outAt >= 0 ? rest.splice(outAt, 2)[1] : undefined;
  const [command = 'build', folder, ...extra] = rest;
  if ((command !== 'build' && command !== 'check') || extra.length > 0) return null;
  if ((outAt >= 0 && out === undefined) || rest.some((arg) => arg.startsWith('-'))) return null;
  return { command, ...(folder !== undefined && { folder }), ...(out !== undefined && { out }) };
}

function write(glossary: Glossary, file: string, context: CommandContext): 0 | 1 {
  try {
    writeFile(file, serializeGlossary(glossary));
  } catch (error) {
    context.printError(
      `${file}: cannot be written (${error instanceof Error ? error.message : error})`,
    );
    return 1;
  }
  context.print(`${relative(context.root, file)}: ${summary(glossary)}`);
  return 0;
}

function summary({ title, entries, sources }: Glossary): string {
  const quotes = entries.flatMap((entry) => entry.quotes);
  const definitions = quotes.filter(({ role }) => role === 'definition').length;
  return `${title}, ${entries.length} entries, ${definitions} definitions and ${quotes.length - definitions} usages from ${sources.length} document${sources.length === 1 ? '' : 's'}`;
}

function describe({ file, line, message }: FileProblem): string {
  return line === undefined ? `${file}: ${message}` : `${file}:${line}: ${message}`;
}
