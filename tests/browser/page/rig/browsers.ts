import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

const PLACES: Record<BrowserName, readonly (string | undefined)[]> = {
  chromium: [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'],
  firefox: [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** The browsers that are here, each with the path of its program. */
export function installedBrowsers(): [BrowserName, string][] {
  const names: BrowserName[] = ['chromium', 'firefox'];
  return names.flatMap((name): [BrowserName, string][] => {
    const place = PLACES[name].find((path) => path && existsSync(path));
    return place ? [[name, place]] : [];
  });
}

export function launch(name: BrowserName, executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    args: name === 'chromium' ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
  });
}
