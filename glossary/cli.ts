import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.ts';

// A reader of the output that has seen enough, such as `head`, is no error.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await runCommand(process.argv.slice(2), {
  root: dirname(dirname(fileURLToPath(import.meta.url))),
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
  // Opened when it is asked for: an open input would keep the other commands waiting.
  get input() {
    return createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  },
});
process.stdin.destroy();
