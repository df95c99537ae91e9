import { join } from 'node:path';
import { repositoryFolder } from '../repository-folder.ts';
import { runTool } from './run-tool.ts';

export type ExtensionTarget = 'chrome' | 'firefox' | 'edge';

export const EXTENSION_TARGETS: readonly ExtensionTarget[] = ['chrome', 'firefox', 'edge'];

/** Builds the extension for one browser and returns its folder. */
export async function buildExtension(target: ExtensionTarget): Promise<string> {
  // Its list of files and its spinner say little to a reader; a failure is shown whole.
  const { ok, stdout, stderr } = await runTool(
    'wxt',
    ['build', '--browser', target, '--mv3'],
    'collect',
  );
  if (!ok) throw new Error(`${stdout}${stderr}\nThe extension for ${target} could not be built.`);
  console.log(`Built .output/${target}-mv3`);
  return extensionFolder(target);
}

/** Where the extension built for a browser lies. */
export function extensionFolder(target: ExtensionTarget): string {
  return join(repositoryFolder, '.output', `${target}-mv3`);
}
