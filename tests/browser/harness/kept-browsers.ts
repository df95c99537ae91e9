import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers/find-browser.ts';
import {
  type LaunchedBrowser,
  type LaunchOptions,
  launchBrowser,
} from '../../../scripts/browsers/launch.ts';

type Running = { process: number | undefined; profile: string };

/** Whatever this process has started and not yet closed. */
const running = new Map<LaunchedBrowser, Running>();
const kept = new Map<string, Promise<unknown>>();

/**
 * Starts a browser that ends with this process at the latest: however the test run ends, no browser
 * and no profile folder of ours may stay behind.
 */
export async function launchForTests(
  name: BrowserName,
  options: Pick<LaunchOptions, 'extension' | 'profile'> = {},
): Promise<LaunchedBrowser> {
  if (running.size === 0) endWithThisProcess();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'ordlys-test-'));
  const launched = await launchBrowser({ name, offline: true, ...options, profile });
  running.set(launched, { process: launched.browser.process()?.pid, profile });
  return {
    ...launched,
    async close() {
      await launched.close();
      running.delete(launched);
      if (options.profile === undefined) removeFolder(profile);
    },
  };
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

/** A browser without Ordlys. */
export function keepBareBrowser(name: BrowserName): Promise<LaunchedBrowser> {
  return keep(`bare ${name}`, () => launchForTests(name));
}

function endWithThisProcess(): void {
  process.once('exit', endAll);
  // The test runner ends its processes by signal; when it dies itself, its channel is cut.
  for (const event of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect']) {
    process.once(event, () => process.exit());
  }
}

function endAll(): void {
  for (const { process: id, profile } of running.values()) {
    if (id !== undefined) endGroup(id);
    removeFolder(profile);
  }
  running.clear();
}

/** Puppeteer makes each browser the leader of a process group. */
function endGroup(id: number): void {
  try {
    process.kill(process.platform === 'win32' ? id : -id, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
