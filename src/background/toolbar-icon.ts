import browser from 'webextension-polyfill';

const SIZES = [16, 32, 48] as const;

/** Shows on the toolbar whether Ordlys reads a tab's page, and how many terms it found there. */
export async function showState(tabId: number, active: boolean, terms: number): Promise<void> {
  const suffix = active ? '' : '-off';
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${size}${suffix}.png`]));
  const title = browser.i18n.getMessage(active ? 'actionTitle' : 'actionTitleOff');
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeText({ tabId, text: active && terms > 0 ? String(terms) : '' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#31505f' }),
    ]);
    // Not in every browser, and only a nicety.
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}
