import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionDoor, openExtensionDoor } from '../browsers/extension-door.ts';
import { type LaunchedBrowser, launchBrowser, openExtensionPage } from '../browsers/launch.ts';
import { settledTerms } from '../browsers/settled-terms.ts';

export type ShotLanguage = 'da' | 'en';

/** A browser with Ordlys in it and an article open: what pictures are taken of. */
export type Stage = {
  language: ShotLanguage;
  launched: LaunchedBrowser;
  door: ExtensionDoor;
  /** Opens a web page in a tab of its own, and waits until it has been read. */
  openPage(url: string): Promise<{ page: Page; tabId: number }>;
  /** Opens one of the extension's own pages, such as `/popup.html?tab=3`. */
  openView(path: string): Promise<Page>;
  /** The article's address. */
  article: string;
  /** The tab in which the article is open. */
  articleTab: number;
  /** Brings the article to the front and waits until it has been read: pages out of sight are not. */
  readArticle(): Promise<void>;
  close(): Promise<void>;
};

type StageOptions = { language: ShotLanguage; extension: string; article: string };

export async function openStage({ language, extension, article }: StageOptions): Promise<Stage> {
  const folder = inOneLanguage(extension, language);
  const launched = await launchBrowser({
    name: 'chromium',
    extension: folder,
    languages: language === 'da' ? ['da', 'en'] : ['en', 'da'],
    offline: true,
  });
  const door = await openExtensionDoor(launched);
  const openPage: Stage['openPage'] = async (url) => {
    const page = await launched.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    const tabId = await door.tabId(page.url());
    await settledTerms(door, tabId, { patience: 5_000 });
    return { page, tabId };
  };
  const { page: articlePage, tabId: articleTab } = await openPage(article);
  return {
    ...{ language, launched, door, openPage, article, articleTab },
    openView: (path) => openExtensionPage(launched, path),
    async readArticle() {
      await articlePage.bringToFront();
      await settledTerms(door, articleTab, { patience: 5_000 });
    },
    async close() {
      await launched.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A copy of the built extension that speaks one language, whatever the browser's own is. */
function inOneLanguage(extension: string, language: ShotLanguage): string {
  const folder = mkdtempSync(join(tmpdir(), 'ordlys-shots-'));
  cpSync(extension, folder, { recursive: true });
  const texts = join(folder, '_locales', language, 'messages.json');
  for (const other of ['da', 'en']) {
    if (other !== language) cpSync(texts, join(folder, '_locales', other, 'messages.json'));
  }
  return folder;
}
