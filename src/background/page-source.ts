import browser, { type Tabs } from 'webextension-polyfill';
import type { PageSource } from '../model/page-source.ts';

/**
 * A tab's page as markup; null where no extension may look, and of private windows, of which nothing
 * is kept.
 */
export async function pageSource(tabId: number): Promise<PageSource | null> {
  const tab = await openTab(tabId);
  const html = tab && (await answerOf(tabId, 'page-source'));
  return typeof html === 'string' && html !== ''
    ? { html, title: tab?.title ?? '', url: tab?.url ?? '' }
    : null;
}

/** How many terms a tab's page explains itself; 0 where nobody may look. */
export async function pageOffers(tabId: number): Promise<number> {
  const count = (await openTab(tabId)) && (await answerOf(tabId, 'page-offers'));
  return typeof count === 'number' ? count : 0;
}

async function openTab(tabId: number): Promise<Tabs.Tab | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito ? null : tab;
}

async function answerOf(tabId: number, script: 'page-source' | 'page-offers'): Promise<unknown> {
  const target = { tabId, frameIds: [0] };
  const results = await browser.scripting
    .executeScript({ target, files: [`/${script}.js`], injectImmediately: true })
    .catch(() => []);
  return results[0]?.result;
}
