import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../../scripts/browsers/find-browser.ts';
import {
  type LaunchedBrowser,
  type LaunchOptions,
  launchBrowser,
} from '../../../scripts/browsers/launch.ts';

const kept = new Map<string, Promise<unknown>>();
let ender: ChildProcess | undefined;

/**
 * Starts a browser that ends with this process at the latest: however the test run ends, no browser
 * and no profile folder of ours may stay behind.
 */
export async function launchForTests(
  name: BrowserName,
  options: Pick<LaunchOptions, 'extension' | 'profile'> = {},
): Promise<LaunchedBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'ordlys-test-'));
  const launched = await launchBrowser({ name, offline: true, ...options, profile });
  const id = launched.browser.process()?.pid;
  tellEnder(`start ${id} ${profile}`);
  return {
    ...launched,
    async close() {
      await launched.close();
      tellEnder(`end ${id}`);
      if (options.profile === undefined) {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}

/** A browser without Ordlys, shared by all files that one test process runs. */
export function keepBareBrowser(name: BrowserName): Promise<LaunchedBrowser> {
  return keep(`bare ${name}`, () => launchForTests(name));
}

/**
 * What `start` made the first time it was asked for by this key in this process. Test files run one
 * after the other in a few long-lived processes, and starting a browser takes seconds.
 */
export function keep<Made>(key: string, start: () => Promise<Made>): Promise<Made> {
  const made = (kept.get(key) as Promise<Made> | undefined) ?? start();
  kept.set(key, made);
  // The next who asks may have better luck.
  made.catch(() => kept.delete(key));
  return made;
}

/** The test runner ends its processes without asking, so a second one has to clear up after them. */
function tellEnder(line: string): void {
  if (ender === undefined) {
    const program = fileURLToPath(new URL('end-browsers.ts', import.meta.url));
    // In a group of its own, so that Ctrl-C does not end it first.
    ender = spawn(process.execPath, [program], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    ender.unref();
  }
  ender.stdin?.write(`${line}\n`);
}
