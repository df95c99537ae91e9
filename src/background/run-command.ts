import browser, { type Tabs } from 'webextension-polyfill';
import { openPanel } from '../messages/open-panel.ts';
import { tellTab } from '../messages/tell-tab.ts';
import { addressOf } from '../model/site-pattern.ts';
import { isActiveOn, siteChange } from '../model/site-rules.ts';
import { changeSettings } from './settings-store.ts';

/** The reader's keyboard commands, named as in the manifest. */
export function runCommand(command: string, tab: Tabs.Tab | undefined): void {
  // Before anything is awaited, or the browser does not count it as the reader's wish.
  if (command === 'open-panel' && tab?.id !== undefined) void openPanel(tab.id);
  else void runInTab(command, tab);
}

async function runInTab(command: string, given: Tabs.Tab | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return;
  if (command === 'next-term') await tellTab(tab.id, 'goToTerm', { direction: 'next' });
  if (command === 'previous-term') await tellTab(tab.id, 'goToTerm', { direction: 'previous' });
  if (command === 'open-card') await tellTab(tab.id, 'goToTerm', { direction: 'current' });
  if (command === 'toggle-site') await toggleSite(tab.url);
}

/** Turns Ordlys on or off for the site of an address. */
export async function toggleSite(url: string | undefined): Promise<void> {
  const address = addressOf(url);
  if (!address) return;
  await changeSettings((settings) =>
    siteChange(settings, address.host, !isActiveOn({ ...settings, enabled: true }, address)),
  );
}
