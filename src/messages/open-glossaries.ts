import browser from 'webextension-polyfill';

/** Opens the page of all glossaries in a tab of its own. */
export async function openGlossaries(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/glossaries.html') });
}
