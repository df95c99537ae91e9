import browser from 'webextension-polyfill';

/** Loads a tab's page anew, at the reader's wish. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}
