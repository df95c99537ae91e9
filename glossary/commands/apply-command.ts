import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDecisions } from '../../src/builder/check-decisions.ts';
import { decisionsOf } from '../decisions-of.ts';
import { decisionsSchema, ticksSchema } from '../decisions-schema.ts';
import { readDecisions } from '../read-decisions.ts';
import { readYaml } from '../read-yaml.ts';
import { applyTicks } from '../report/apply-ticks.ts';
import { type Command, countOf, folderOf, printProblems, shown } from './command.ts';
import { tryWrite } from './write-output.ts';

/** Takes ticks over into `decisions.yaml`: all of them, or none when one of them cannot be. */
export const applyCommand: Command = async (options, context) => {
  const [file = ''] = options.files;
  const target = join(folderOf(options, context), 'decisions.yaml');
  const { decisions, problems } = readDecisions(folderOf(options, context));
  const text = readText(file);
  const ticks = text === null ? null : readYaml(text, file, ticksSchema);
  const unread = ticks ? ticks.problems : [{ file, message: 'cannot be read' }];
  printProblems([...problems, ...unread], context);
  if (!decisions || !ticks?.data) return 1;
  if (ticks.data.glossary !== decisions.glossary.id) {
    const message = `belongs to the glossary "${ticks.data.glossary}", not to "${decisions.glossary.id}"`;
    printProblems([{ file, line: ticks.lineOf(['glossary']), message }], context);
    return 1;
  }
  const applied = applyTicks(readFileSync(target, 'utf8'), ticks.data);
  const bad = applied.problems.map(({ index, message }) => ({
    file,
    line: ticks.lineOf(['decisions', index]),
    message,
  }));
  const found = bad.length > 0 ? bad : problemsIn(applied.text, target);
  printProblems(found, context);
  if (found.length > 0) {
    context.printError(`${countOf(found.length, 'problem')}; nothing was written`);
    return 1;
  }
  if (!tryWrite(target, applied.text, context)) return 1;
  const count = countOf(ticks.data.decisions.length, 'decision');
  context.print(`${shown(target, context)}: ${count} of ${ticks.data.editor} taken over`);
  return 0;
};

function problemsIn(text: string, file: string) {
  const { data, problems, lineOf } = readYaml(text, file, decisionsSchema);
  if (!data) return problems;
  return checkDecisions(decisionsOf(data)).map(({ path, message }) => ({
    file,
    line: lineOf(path),
    message,
  }));
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
