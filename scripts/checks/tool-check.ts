import { runTool } from '../build/run-tool.ts';
import { type Check, oneCase } from './check.ts';

/** A check that is passed when a command ends with 0. */
export function toolCheck(name: string, command: string, ...args: string[]): Check {
  return {
    name,
    async run() {
      const { ok, stdout, stderr } = await runTool(command, args, 'collect');
      if (!ok) console.log(stdout + stderr);
      return oneCase(ok);
    },
  };
}
