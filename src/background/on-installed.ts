import browser, { type Runtime } from 'webextension-polyfill';
import { createMenus } from './context-menu.ts';
import { readOpenTabs } from './read-open-tabs.ts';
import { readSettings } from './settings-store.ts';

/** The extension came new, or in a new version. */
export async function onInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  await createMenus();
  if (reason === 'install') await welcome();
  await readOpenTabs();
}

/** Once: not when a reader with settings installs again. */
async function welcome(): Promise<void> {
  if ((await readSettings()).welcomed) return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
