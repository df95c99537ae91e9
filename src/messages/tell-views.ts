import browser from 'webextension-polyfill';
import type { ViewNoticeName, ViewNotices } from './protocol.ts';

/** Tells the extension's own pages that are open; none is no error. */
export async function tellViews<Name extends ViewNoticeName>(
  name: Name,
  notice: ViewNotices[Name],
): Promise<void> {
  try {
    await browser.runtime.sendMessage({ ordlysView: name, notice });
  } catch {
    // No page of ours is open.
  }
}
