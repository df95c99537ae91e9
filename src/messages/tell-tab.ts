import browser from 'webextension-polyfill';
import type { ContentNoticeName, ContentNotices } from './protocol.ts';

/**
 * Tells the content sessions of a tab, or of one frame of it. Frames without one are no error:
 * resolves to whether anybody was there.
 */
export async function tellTab<Name extends ContentNoticeName>(
  tabId: number,
  name: Name,
  notice: ContentNotices[Name],
  frameId?: number,
): Promise<boolean> {
  const options = frameId === undefined ? {} : { frameId };
  try {
    await browser.tabs.sendMessage(tabId, { ordlysNotice: name, notice }, options);
    return true;
  } catch (error) {
    // No content session there: a page the browser keeps extensions out of. Anything else is about
    // the answer, which nobody gives.
    return !/receiving end|establish connection|no tab|invalid tab/i.test(String(error));
  }
}

/** Tells every tab. */
export async function tellAllTabs<Name extends ContentNoticeName>(
  name: Name,
  notice: ContentNotices[Name],
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => tab.id !== undefined && tellTab(tab.id, name, notice)));
}
