import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { browserCacheFolder, CACHED_BROWSERS } from './browser-cache.ts';
import { type BrowserName, browserVariable, findBrowser } from './find-browser.ts';

const APT_PACKAGES: Record<BrowserName, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/**
 * The path of the browser, installed first where there is none: from the distribution on Debian
 * and Ubuntu as root, else a private copy under `.cache/`. Throws with what to do by hand.
 */
export async function requireBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found !== null) return found;
  const installed = installWithApt(name) ?? (await download(name));
  if (installed !== null) return installed;
  throw new Error(
    `No ${name === 'firefox' ? 'Firefox' : 'Chromium, Chrome or Edge'} was found, and none could be installed.\n` +
      `Install one (Debian and Ubuntu: sudo apt-get install ${APT_PACKAGES[name]}) ` +
      `or name one: ${browserVariable(name)}=/path/to/browser.`,
  );
}

function installWithApt(name: BrowserName): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  // One source that does not answer makes the update fail, and need not matter.
  const install = `apt-get update; apt-get install -y ${APT_PACKAGES[name]}`;
  console.log(`No ${name} found. Installing it: ${install}`);
  const { status } = spawnSync('sh', ['-c', install], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  // Ubuntu's package only points to a snap; what counts is whether a browser is there afterwards.
  return status === 0 ? findBrowser(name) : null;
}

async function download(name: BrowserName): Promise<string | null> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) return null;
  const browser = CACHED_BROWSERS[name];
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    console.log(`No ${name} found. Downloading ${browser} ${buildId} into ${browserCacheFolder}`);
    const { executablePath } = await install({ browser, buildId, cacheDir: browserCacheFolder });
    return executablePath;
  } catch (error) {
    console.error(`The download of ${browser} failed: ${(error as Error).message}`);
    return null;
  }
}
