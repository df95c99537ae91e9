import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { repositoryFolder } from '../repository-folder.ts';

export type ToolResult = { ok: boolean; stdout: string; stderr: string };

/**
 * Runs a command of this repository and waits for it. `show: 'live'` passes its output through,
 * `'collect'` gathers standard output and error. The tools in node_modules come first in PATH, so
 * that they run on the Node version that package.json pins.
 */
export function runTool(
  command: string,
  args: readonly string[],
  show: 'live' | 'collect' = 'live',
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: repositoryFolder,
      env: { ...process.env, PATH: toolPath() },
      stdio: show === 'live' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // Windows starts the scripts in node_modules/.bin only through its shell.
      shell: process.platform === 'win32',
    });
    const result: ToolResult = { ok: false, stdout: '', stderr: '' };
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      result.stdout += chunk;
    });
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      result.stderr += chunk;
    });
    // A run that is broken off leaves no tool behind.
    const end = () => child.kill();
    process.once('exit', end);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', end);
      resolve({ ...result, ok: code === 0 });
    });
  });
}

/** As runTool with its output shown; throws when the command fails. */
export async function mustRun(command: string, ...args: string[]): Promise<void> {
  const { ok } = await runTool(command, args);
  if (!ok) throw new Error(`Failed: ${[command, ...args].join(' ')}`);
}

function toolPath(): string {
  const own = join(repositoryFolder, 'node_modules', '.bin');
  return [own, process.env.PATH ?? ''].join(delimiter);
}
