import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Starts in the tabs that are open when the extension comes. Firefox does so by itself; starting
 * twice would do no harm, the second start ends the first. One after the other, what the reader
 * sees first: forty tabs at once would stall the machine.
 */
export async function readOpenTabs(): Promise<void> {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return;
  const tabs = await browser.tabs.query({
    url: ['http://*/*', 'https://*/*', 'file:///*'],
    discarded: false,
  });
  for (const tab of [...tabs].sort(byVisibility)) await readTab(tab);
}

function byVisibility(a: Tabs.Tab, b: Tabs.Tab): number {
  return Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0);
}

async function readTab({ id }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  try {
    await browser.scripting.executeScript({
      target: { tabId: id, allFrames: true },
      files: ['/read-page.js'],
    });
  } catch {
    // The browser keeps extensions out of this page, or it was closed meanwhile.
  }
}
