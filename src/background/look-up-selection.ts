import browser, { type Tabs } from 'webextension-polyfill';
import { tellTab } from '../messages/tell-tab.ts';
import { addressOf } from '../model/site-pattern.ts';
import { isActiveOn } from '../model/site-rules.ts';
import { lookUp } from './look-up.ts';
import { isPaused } from './paused-tabs.ts';
import { readSettings } from './settings-store.ts';

type Place = { tab: Tabs.Tab | undefined; frameId: number };

/** Looks a selection up and shows the answer at it; where no session of ours is, on a page of our own. */
export async function lookUpSelection(selected: string, place: Place): Promise<void> {
  const text = selected.trim();
  if (text === '') return;
  if (!(await showOnPage(text, place))) await showInTab(text, place.tab);
}

async function showOnPage(text: string, { tab, frameId }: Place): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const [settings, paused, found] = await Promise.all([
    readSettings(),
    isPaused(tab.id),
    lookUp(text),
  ]);
  if (paused || !isActiveOn(settings, addressOf(tab.url))) return false;
  return tellTab(tab.id, 'showLookUp', { text, found }, frameId);
}

/** The side panel could be opened only at once, before we know that it is needed. */
export async function showInTab(text: string, tab: Tabs.Tab | undefined): Promise<void> {
  const url = `${browser.runtime.getURL('look-up.html')}?${new URLSearchParams({ text })}`;
  await browser.tabs.create({ url, ...(tab && { index: tab.index + 1 }) });
}
