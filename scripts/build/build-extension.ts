import { join } from 'node:path';
import { repositoryFolder } from '../repository-folder.ts';
import { mustRun } from './run-tool.ts';

export type ExtensionTarget = 'chrome' | 'firefox' | 'edge';

export const EXTENSION_TARGETS: readonly ExtensionTarget[] = ['chrome', 'firefox', 'edge'];

/** Builds the extension for one browser and returns its folder. */
export async function buildExtension(target: ExtensionTarget): Promise<string> {
  await mustRun('wxt', 'build', '--browser', target, '--mv3');
  return extensionFolder(target);
}

/** Where the extension built for a browser lies. */
export function extensionFolder(target: ExtensionTarget): string {
  return join(repositoryFolder, '.output', `${target}-mv3`);
}
