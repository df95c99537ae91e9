import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.ts';

process.exitCode = runCommand(process.argv.slice(2), {
  root: dirname(dirname(fileURLToPath(import.meta.url))),
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
});
