import type { Page } from 'puppeteer-core';
import {
  type ExtensionDoor,
  type OpenCard,
  openExtensionDoor,
} from '../../../scripts/browsers/extension-door.ts';
import type { BrowserName } from '../../../scripts/browsers/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../../../scripts/browsers/launch.ts';
import { type PaintedPlace, readHighlights } from '../../../scripts/browsers/read-highlights.ts';
import { settledTerms } from '../../../scripts/browsers/settled-terms.ts';
import { extensionFolder } from '../../../scripts/build/build-extension.ts';
import type { TabTerms } from '../../../src/messages/protocol.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** A browser with the built extension, as a reader has it. */
export type Reader = {
  launched: LaunchedBrowser;
  door: ExtensionDoor;
  /**
   * Opens an address in a new tab in front, and waits until the extension has read it, or at most
   * `patience` ms.
   */
  open(url: string, patience?: number): Promise<OpenPage>;
  close(): Promise<void>;
};

export type OpenPage = {
  page: Page;
  tabId: number;
  /** What the page's window reported as uncaught errors, the extension's included. */
  errors: string[];
  /** What the extension has found, once it has come to rest. */
  terms(): Promise<TabTerms>;
  /** What is painted in the top frame, in page order. */
  painted(): Promise<PaintedPlace[]>;
  card(): Promise<OpenCard | null>;
};

/** Where the extension that is built for a browser lies. */
export function builtFor(name: BrowserName): string {
  return extensionFolder(name === 'firefox' ? 'firefox' : 'chrome');
}

/** Starts a browser with the built extension; with a profile folder, it remembers. */
export async function startReader(
  name: BrowserName,
  profile?: string,
  extension = builtFor(name),
): Promise<Reader> {
  const launched = await launchBrowser({
    name,
    extension,
    offline: true,
    ...(profile === undefined ? {} : { profile }),
  });
  const door = await openExtensionDoor(launched);
  return {
    launched,
    door,
    async open(url, patience = 20_000) {
      const opened = await openPage(launched, door, url);
      await settledTerms(door, opened.tabId, { patience });
      return opened;
    },
    close: () => launched.close(),
  };
}

async function openPage(
  launched: LaunchedBrowser,
  door: ExtensionDoor,
  url: string,
): Promise<OpenPage> {
  const page = await launched.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    errors.push(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  const tabId = await door.tabId(page.url());
  return {
    page,
    tabId,
    errors,
    terms: () => settledTerms(door, tabId),
    painted: () => readHighlights(page),
    card: () => door.readCard(tabId),
  };
}
