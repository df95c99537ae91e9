import browser from 'webextension-polyfill';

/** Opens the options in a tab of their own, or brings the open ones to the front. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
