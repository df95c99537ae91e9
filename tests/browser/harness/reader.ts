import type { Page } from 'puppeteer-core';
import {
  type ExtensionDoor,
  type OpenCard,
  openExtensionDoor,
} from '../../../scripts/browsers/extension-door.ts';
import type { BrowserName } from '../../../scripts/browsers/find-browser.ts';
import type { LaunchedBrowser } from '../../../scripts/browsers/launch.ts';
import { type PaintedPlace, readHighlights } from '../../../scripts/browsers/read-highlights.ts';
import { settledTerms, whenSettled } from '../../../scripts/browsers/settled-terms.ts';
import { extensionFolder } from '../../../scripts/build/build-extension.ts';
import type { TabTerms } from '../../../src/messages/protocol.ts';
import { launchForTests } from './kept-browsers.ts';

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
  /** Closes the tabs that were opened. */
  closePages(): Promise<void>;
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
  const launched = await launchForTests(name, {
    extension,
    ...(profile === undefined ? {} : { profile }),
  });
  const door = await openExtensionDoor(launched);
  const pages = new Set<Page>();
  return {
    launched,
    door,
    async open(url, patience = 20_000) {
      const page = await launched.browser.newPage();
      pages.add(page);
      page.once('close', () => pages.delete(page));
      const opened = await openPage(page, door, url);
      await whenSettled(door, opened.tabId, { patience });
      return opened;
    },
    async closePages() {
      for (const page of [...pages]) await page.close();
    },
    close: () => launched.close(),
  };
}

async function openPage(page: Page, door: ExtensionDoor, url: string): Promise<OpenPage> {
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
