import browser from 'webextension-polyfill';

/** Whose way of keeping an extension's button in the toolbar has to be told. */
export type Pinning = 'chrome' | 'firefox';

type UserSettings = { isOnToolbar?: boolean };

/** How the reader can pin the button; null when it is in the toolbar already. */
export async function toolbarPinning(): Promise<Pinning | null> {
  const action = browser.action as unknown as { getUserSettings?(): Promise<UserSettings> };
  const settings = await action.getUserSettings?.().catch(() => null);
  if (settings?.isOnToolbar) return null;
  return browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chrome';
}
