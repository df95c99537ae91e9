import type { Command, CommandContext, ExitCode } from './commands/command.ts';
import { type Options, parseArguments, USAGE } from './parse-arguments.ts';

/** Loaded when asked for: a process that only hands work to others stays small. */
const COMMANDS: Readonly<Record<Options['command'], () => Promise<Command>>> = {
  build: async () => (await import('./commands/build-command.ts')).buildCommand,
  check: async () => (await import('./commands/build-command.ts')).checkCommand,
  diff: async () => (await import('./commands/diff-command.ts')).diffCommand,
  report: async () => (await import('./commands/report-command.ts')).reportCommand,
  apply: async () => (await import('./commands/apply-command.ts')).applyCommand,
  candidates: async () => (await import('./commands/candidates-command.ts')).candidatesCommand,
  mine: async () => (await import('./commands/mine-command.ts')).mineCommand,
  merge: async () => (await import('./commands/mine-command.ts')).mergeCommand,
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
  const command = await COMMANDS[options.command]();
  return command(options, context);
}
