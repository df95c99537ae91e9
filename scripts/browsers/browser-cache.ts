import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Browser, computeExecutablePath } from '@puppeteer/browsers';
import { repositoryFolder } from '../repository-folder.ts';
import type { BrowserName } from './find-browser.ts';

/** Where browsers that we downloaded ourselves live; not under version control. */
export const browserCacheFolder = join(repositoryFolder, '.cache', 'browsers');

/** Our names for the browsers, in the words of `@puppeteer/browsers`. */
export const CACHED_BROWSERS = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;

/** The newest browser that an earlier run downloaded, or null. */
export function findCachedBrowser(name: BrowserName): string | null {
  const browser = CACHED_BROWSERS[name];
  const folder = join(browserCacheFolder, browser);
  if (!existsSync(folder)) return null;
  // Folders are named `<platform>-<build id>`.
  const builds = readdirSync(folder).map((entry) => entry.slice(entry.indexOf('-') + 1));
  const paths = builds.map((buildId) =>
    computeExecutablePath({ browser, buildId, cacheDir: browserCacheFolder }),
  );
  return paths.reverse().find((path) => existsSync(path)) ?? null;
}
