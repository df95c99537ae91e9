import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { requireBrowser } from './install-browser.ts';

export type LaunchOptions = {
  name: BrowserName;
  /** The built extension's folder; none: a bare browser. */
  extension?: string;
  /** A profile folder to keep; none: a fresh one, removed when the browser closes. */
  profile?: string;
  /** Default true. */
  headless?: boolean;
  /** The languages the reader reads, best first; Chromium only. Default: the machine's. */
  languages?: readonly string[];
  /** Reach no address but this machine's own; for pages that ask for much. */
  offline?: boolean;
};

export type LaunchedBrowser = {
  name: BrowserName;
  browser: Browser;
  /** Such as `chrome-extension://…` without a slash at the end; null without an extension. */
  extensionOrigin: string | null;
  /** Closes the browser and waits until its process has ended. */
  close(): Promise<void>;
};

/** Firefox gives each profile a random extension address; tests and scripts need a known one. */
const FIREFOX_ADDON_UUID = 'd1b7c3f0-6a52-4c0e-9a64-0c4d1e5f7a01';

/** Sends everything but 127.0.0.1 to a port at which nothing listens. */
const DEAD_PROXY = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Starts a browser with the built extension in it. */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const executablePath = await requireBrowser(options.name);
  const launched =
    options.name === 'chromium'
      ? await launchChromium(options, executablePath)
      : await launchFirefox(options, executablePath);
  return { name: options.name, ...launched, close: () => closeBrowser(launched.browser) };
}

/** Opens a page that belongs to the extension, such as `/popup.html`. */
export async function openExtensionPage(launched: LaunchedBrowser, path: string): Promise<Page> {
  if (launched.extensionOrigin === null)
    throw new Error('This browser runs without the extension.');
  const page = await launched.browser.newPage();
  const url = launched.extensionOrigin + path;
  const arrival = page.goto(url);
  if (launched.name === 'chromium') {
    await arrival;
    return page;
  }
  // Firefox opens the page, but its automation protocol never reports that it did.
  arrival.catch(() => {});
  await waitUntilOn(page, url);
  return page;
}

async function waitUntilOn(page: Page, url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const state = await Promise.race([
      page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => null),
      setTimeout(500, null),
    ]);
    if (state === `complete ${url}`) return;
    await setTimeout(100);
  }
  throw new Error(`The browser did not open ${url}`);
}

type Launched = Pick<LaunchedBrowser, 'browser' | 'extensionOrigin'>;

async function launchChromium(options: LaunchOptions, executablePath: string): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    // A pipe is the only way on which branded Chrome accepts an unpacked extension.
    pipe: true,
    enableExtensions: true,
    headless: options.headless ?? true,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    ...(options.headless === false ? { defaultViewport: null } : {}),
    handleSIGINT: false,
    args: [
      // The sandbox cannot start as root, nor in most containers.
      ...(needsNoSandbox() ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-component-update',
      '--no-default-browser-check',
      '--enable-unsafe-extension-debugging',
      ...(options.languages ? [`--accept-lang=${options.languages.join(',')}`] : []),
      ...(options.offline ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : []),
    ],
  });
  if (options.extension === undefined) return { browser, extensionOrigin: null };
  const id = await browser.installExtension(options.extension);
  return { browser, extensionOrigin: `chrome-extension://${id}` };
}

async function launchFirefox(options: LaunchOptions, executablePath: string): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    ...(options.headless === false ? { defaultViewport: null } : {}),
    handleSIGINT: false,
    // Without it no page of an extension may be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(options.extension === undefined ? {} : addonAddress(options.extension)),
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'toolkit.telemetry.enabled': false,
      'app.normandy.enabled': false,
      'app.update.disabledForTesting': true,
      ...(options.offline ? DEAD_PROXY : {}),
    },
  });
  if (options.extension === undefined) return { browser, extensionOrigin: null };
  await browser.installExtension(options.extension);
  return { browser, extensionOrigin: `moz-extension://${FIREFOX_ADDON_UUID}` };
}

function addonAddress(extension: string): Record<string, string> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  return { 'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_ADDON_UUID }) };
}

function needsNoSandbox(): boolean {
  return process.platform === 'linux' && (process.getuid?.() === 0 || Boolean(process.env.CI));
}

async function closeBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  await browser.close().catch(() => child?.kill('SIGKILL'));
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const force = globalThis.setTimeout(() => child.kill('SIGKILL'), 5_000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
  });
}
