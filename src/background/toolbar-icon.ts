import browser from 'webextension-polyfill';
import { type MessageKey, text } from '../i18n/text.ts';

export type IconState = 'on' | 'off' | 'paused';

const SIZES = [16, 32, 48] as const;
const TITLES: Record<IconState, MessageKey> = {
  on: 'actionTitle',
  off: 'actionTitleOff',
  paused: 'actionTitlePaused',
};
/** Two bars, as on a player: the badge has room for no word. */
const PAUSE_SIGN = '❙❙';
const COLOURS = { count: '#31505f', paused: '#5c5c5c' };

/** Shows on the toolbar whether Ordlys reads a tab's page, and how many terms it found there. */
export async function showState(tabId: number, state: IconState, terms: number): Promise<void> {
  const suffix = state === 'on' ? '' : '-off';
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${size}${suffix}.png`]));
  const paused = state === 'paused';
  const badge = paused ? PAUSE_SIGN : state === 'on' && terms > 0 ? String(terms) : '';
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path }),
      browser.action.setTitle({ tabId, title: text(TITLES[state]) }),
      browser.action.setBadgeText({ tabId, text: badge }),
      browser.action.setBadgeBackgroundColor({
        tabId,
        color: paused ? COLOURS.paused : COLOURS.count,
      }),
    ]);
    // Not in every browser, and only a nicety.
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}
