import browser from 'webextension-polyfill';

/** Opens the extension's options, or brings them to the front. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
