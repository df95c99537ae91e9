import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run glossary -- [command] [folder] [options]

  build       (default) builds the folder's glossary and writes it
  check       builds it without writing anything
  diff        tells what a build would change: terms, quotes, explanations that rest on them
  report      writes one HTML page with terms, evidence and gaps, in which an editor can tick
  apply FILE  takes the decisions that were ticked in a report over into decisions.yaml
  candidates  lists words of the documents that are neither entries nor rejected, best first
  mine        prints what each document holds, one JSON line a document; files may be named after
              the folder, "-" reads their names from standard input
  merge       builds the glossary from such lines (files after the folder, else standard input)

  folder      holds documents/ (text, Markdown, HTML, PDF, DOCX, CSV term lists), each with an
              optional .yaml beside it, and decisions.yaml; default: the shipped glossary
  --out FILE  the file that build, merge or report writes
  --jobs N    processes that read documents; default: by their number
  --partial   merge prints one merged line instead of building
  --exit-code diff ends with exit code 3 when there are differences

Exit codes: 0 done, 1 problems in files (each on its own line), 2 misuse.`;

const COMMANDS = [
  'build',
  'check',
  'diff',
  'report',
  'apply',
  'candidates',
  'mine',
  'merge',
] as const;
export type Command = (typeof COMMANDS)[number];

export type Options = {
  command: Command;
  folder?: string;
  /** Further file names: of `mine`, `merge` and `apply`. */
  files: string[];
  out?: string;
  jobs?: number;
  partial: boolean;
  exitCode: boolean;
};

const WRITING: readonly Command[] = ['build', 'merge', 'report'];

/** What the words of the command line ask for; null when they make no sense. */
export function parseArguments(args: readonly string[]): Options | 'help' | null {
  const read = readArguments(args);
  if (!read) return null;
  const { values, positionals } = read;
  if (values.help) return 'help';
  const [word = 'build', ...rest] = positionals;
  const command = COMMANDS.find((known) => known === word);
  if (!command) return null;
  const { out, jobs } = values;
  const folder = command === 'apply' ? rest[1] : rest[0];
  const files = command === 'apply' ? rest.slice(0, 1) : rest.slice(1);
  const takesFiles = command === 'mine' || command === 'merge';
  if (command === 'apply' ? rest.length < 1 || rest.length > 2 : files.length > 0 && !takesFiles)
    return null;
  if (out !== undefined && !WRITING.includes(command)) return null;
  if (jobs !== undefined && !/^[1-9]\d?$/u.test(jobs)) return null;
  if (values.partial && command !== 'merge') return null;
  if (values['exit-code'] && command !== 'diff') return null;
  return {
    command,
    files,
    partial: values.partial === true,
    exitCode: values['exit-code'] === true,
    ...(folder !== undefined && { folder }),
    ...(out !== undefined && { out }),
    ...(jobs !== undefined && { jobs: Number(jobs) }),
  };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        out: { type: 'string' },
        jobs: { type: 'string' },
        partial: { type: 'boolean' },
        'exit-code': { type: 'boolean' },
      },
    });
  } catch {
    return null;
  }
}
