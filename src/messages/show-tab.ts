import browser from 'webextension-polyfill';

/** Brings a tab and its window to the front; false: it is gone. */
export async function showTab(tabId: number): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.update(tabId, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}
