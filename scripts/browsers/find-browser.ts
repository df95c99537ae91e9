import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findCachedBrowser } from './browser-cache.ts';

export type BrowserName = 'chromium' | 'firefox';

type Places = {
  /** The environment variable that, when set, decides alone. */
  variable: string;
  /** Names to look for in PATH. */
  commands: string[];
  mac: string[];
  /** Below the Windows program folders. */
  windows: string[];
};

// Chromium before branded Chrome: Chrome no longer takes an extension from the command line,
// which a headful start would miss.
const PLACES: Record<BrowserName, Places> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

/** The path of an installed browser, or null. Only looks; starts nothing. */
export function findBrowser(name: BrowserName): string | null {
  const places = PLACES[name];
  const set = process.env[places.variable];
  if (set) {
    if (!isExecutable(set)) throw new Error(`${places.variable} names no program: ${set}`);
    return set;
  }
  return candidatePaths(places).find(isExecutable) ?? findCachedBrowser(name);
}

/** The environment variable by which a user names a browser. */
export function browserVariable(name: BrowserName): string {
  return PLACES[name].variable;
}

function candidatePaths(places: Places): string[] {
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => places.commands.map((command) => join(folder, command)));
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(homedir(), 'Applications')];
    return [...roots.flatMap((root) => places.mac.map((app) => join(root, app))), ...inPath];
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((key) => process.env[key])
      .filter((root) => root !== undefined);
    return roots.flatMap((root) => places.windows.map((program) => join(root, program)));
  }
  // Order by name first, so that Chromium in a late folder wins over Chrome in an early one.
  return places.commands.flatMap((command) =>
    inPath.filter((path) => path.endsWith(`/${command}`)),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return !pointsToMissingSnap(path);
  } catch {
    return false;
  }
}

/** Ubuntu's packages of browsers are scripts that ask for a snap, which a container cannot have. */
function pointsToMissingSnap(path: string): boolean {
  const { size } = statSync(path);
  if (size > 5_000) return false;
  const snap = /\/snap\/bin\/[\w.-]+/.exec(readFileSync(path, 'latin1'))?.[0];
  return snap !== undefined && !existsSync(snap);
}
