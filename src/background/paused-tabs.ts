import browser from 'webextension-polyfill';

/**
 * Tabs that the reader paused. Kept in the browser's session storage: it outlives a sleep of the
 * background, but not the browser.
 */
const PREFIX = 'paused-';

export async function isPaused(tabId: number): Promise<boolean> {
  const key = PREFIX + tabId;
  return key in (await browser.storage.session.get(key));
}

export async function setPaused(tabId: number, paused: boolean): Promise<void> {
  const key = PREFIX + tabId;
  if (paused) await browser.storage.session.set({ [key]: true });
  else await browser.storage.session.remove(key);
}

export async function countPausedTabs(): Promise<number> {
  return pausedKeys(await browser.storage.session.get(null)).length;
}

export async function forgetPauses(): Promise<void> {
  await browser.storage.session.remove(pausedKeys(await browser.storage.session.get(null)));
}

function pausedKeys(stored: Record<string, unknown>): string[] {
  return Object.keys(stored).filter((key) => key.startsWith(PREFIX));
}
