import { buildFolder } from '../build.ts';
import { type Command, countOf, folderOf, printProblems, workOptions } from './command.ts';
import { summary, writeOutput } from './write-output.ts';

export const buildCommand: Command = async (options, context) => {
  const result = await buildFolder(folderOf(options, context), workOptions(options, context));
  return writeOutput(result, options.out, context);
};

export const checkCommand: Command = async (options, context) => {
  const { glossary, problems } = await buildFolder(
    folderOf(options, context),
    workOptions(options, context),
  );
  printProblems(problems, context);
  if (problems.length > 0 || !glossary) {
    context.printError(`${countOf(problems.length, 'problem')}; nothing was written`);
    return 1;
  }
  context.print(summary(glossary));
  return 0;
};
