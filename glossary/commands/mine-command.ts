import { createReadStream } from 'node:fs';
import { relative } from 'node:path';
import { createInterface } from 'node:readline';
import { assemble, defaultJobs, documentsOf, minedCollector } from '../build.ts';
import { type DocumentFile, withIds } from '../list-documents.ts';
import { mineAll } from '../mining/mine-all.ts';
import { parseMined, problemsIn } from '../mining/mined.ts';
import { readDecisions } from '../read-decisions.ts';
import type { FileProblem } from '../read-yaml.ts';
import {
  type Command,
  type CommandContext,
  folderOf,
  printProblems,
  workOptions,
} from './command.ts';
import { writeOutput } from './write-output.ts';

/** Prints one JSON line per document. A document's problems are in its line too, for the merge. */
export const mineCommand: Command = async (options, context) => {
  const folder = folderOf(options, context);
  const files = await filesOf(folder, options.files, context);
  const { decisions } = readDecisions(folder);
  const { jobs = defaultJobs(files.length), progress } = workOptions(options, context);
  let done = 0;
  let problems = 0;
  await mineAll({
    folder,
    decisions,
    files,
    jobs,
    terms: true,
    take: (line) => {
      context.print(line);
      const found = problemsIn(line);
      printProblems(found, context);
      problems += found.length;
      done++;
      progress?.(done, files.length);
    },
  });
  return problems > 0 ? 1 : 0;
};

/** Ids come from the place within documents/, so that a file named alone gets the same id. */
async function filesOf(
  folder: string,
  names: readonly string[],
  context: CommandContext,
): Promise<DocumentFile[]> {
  const all = documentsOf(folder);
  if (names.length === 0) return all;
  const wanted: string[] = [];
  for (const name of names) {
    if (name !== '-') wanted.push(name);
    else for await (const line of context.input ?? []) if (line.trim()) wanted.push(line.trim());
  }
  const known = new Map(all.map((document) => [relative('.', document.file), document]));
  const strangers = wanted.filter((name) => !known.has(relative('.', name)));
  const ids = new Map(withIds(strangers, '').map((document) => [document.file, document]));
  return wanted.flatMap(
    (name) => known.get(relative('.', name)) ?? ids.get(relative('', name)) ?? [],
  );
}

/** Builds from mined lines, or prints what they make together as one line. */
export const mergeCommand: Command = async (options, context) => {
  const folder = folderOf(options, context);
  const read = readDecisions(folder);
  const collector = minedCollector(read.decisions);
  const broken: FileProblem[] = [];
  for await (const { file, line, text } of linesOf(options.files, context)) {
    const mined = parseMined(text);
    if (mined) collector.add(mined);
    else broken.push({ file, line, message: 'is no line of "mine"' });
  }
  const merged = collector.merged();
  const mined = { ...merged, problems: [...broken, ...merged.problems] };
  if (!options.partial) return writeOutput(assemble(read, mined), options.out, context);
  printProblems(broken, context);
  context.print(JSON.stringify(mined));
  return broken.length > 0 ? 1 : 0;
};

type Line = { file: string; line: number; text: string };

async function* linesOf(files: readonly string[], context: CommandContext): AsyncGenerator<Line> {
  const inputs =
    files.length === 0
      ? [{ file: 'standard input', lines: context.input ?? [] }]
      : files.map((file) => ({
          file,
          lines: createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity }),
        }));
  for (const { file, lines } of inputs) {
    let line = 0;
    try {
      for await (const text of lines) {
        line++;
        if (text.trim() !== '') yield { file, line, text };
      }
    } catch {
      yield { file, line: line + 1, text: '' };
    }
  }
}
