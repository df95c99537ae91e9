import browser from 'webextension-polyfill';

/** The tab in front of the reader, for the extension's own pages; null where there is none. */
export async function currentTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
