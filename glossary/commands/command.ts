import { join, relative } from 'node:path';
import type { FolderOptions } from '../build.ts';
import type { Options } from '../parse-arguments.ts';
import type { FileProblem } from '../read-yaml.ts';

/** `root` is the project's folder; the two printers take whole lines; `input` gives lines of standard input. */
export type CommandContext = {
  root: string;
  print: (line: string) => void;
  printError: (line: string) => void;
  input?: AsyncIterable<string>;
};

/** 0: done; 1: problems in files; 2: misuse; 3: differences, where they were asked for. */
export type ExitCode = 0 | 1 | 2 | 3;

export type Command = (options: Options, context: CommandContext) => Promise<ExitCode>;

const PROGRESS_EVERY_MS = 2000;
/** Less is done before a line of progress is read. */
const LONG_WORK = 50;

export function folderOf({ folder }: Options, { root }: CommandContext): string {
  return folder ?? join(root, 'glossary');
}

/** Every problem on a line of its own: file, place, reason. */
export function printProblems(problems: readonly FileProblem[], context: CommandContext): void {
  for (const { file, line, message } of problems) {
    const place = line === undefined ? shown(file, context) : `${shown(file, context)}:${line}`;
    context.printError(`${place}: ${message}`);
  }
}

/** Within the project paths are short; elsewhere as they were given. */
export function shown(file: string, { root }: CommandContext): string {
  const path = relative(root, file);
  return path.startsWith('..') ? file : path;
}

export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Jobs as asked for, and a line of progress on standard error every few seconds of long work. */
export function workOptions({ jobs }: Options, context: CommandContext): FolderOptions {
  const started = performance.now();
  let shownAt = started;
  return {
    ...(jobs !== undefined && { jobs }),
    progress: (done, all) => {
      const now = performance.now();
      if (all < LONG_WORK || now - shownAt < PROGRESS_EVERY_MS || done === all) return;
      shownAt = now;
      const rate = Math.round((done * 1000) / (now - started));
      context.printError(`… ${done} of ${all} documents read, ${rate} a second`);
    },
  };
}
