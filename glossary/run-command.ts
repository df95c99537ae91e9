import { applyCommand } from './commands/apply-command.ts';
import { buildCommand, checkCommand } from './commands/build-command.ts';
import { candidatesCommand } from './commands/candidates-command.ts';
import type { Command, CommandContext, ExitCode } from './commands/command.ts';
import { diffCommand } from './commands/diff-command.ts';
import { mergeCommand, mineCommand } from './commands/mine-command.ts';
import { reportCommand } from './commands/report-command.ts';
import { type Options, parseArguments, USAGE } from './parse-arguments.ts';

const COMMANDS: Readonly<Record<Options['command'], Command>> = {
  build: buildCommand,
  check: checkCommand,
  diff: diffCommand,
  report: reportCommand,
  apply: applyCommand,
  candidates: candidatesCommand,
  mine: mineCommand,
  merge: mergeCommand,
};

/** Runs one command of the glossary's command line. Problems in files are printed, never thrown. */
export async function runCommand(
  args: readonly string[],
  context: CommandContext,
): Promise<ExitCode> {
  const options = parseArguments(args);
  if (options === 'help') {
    context.print(USAGE);
    return 0;
  }
  if (!options) {
    context.printError(USAGE);
    return 2;
  }
  return COMMANDS[options.command](options, context);
}
