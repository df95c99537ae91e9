import browser from 'webextension-polyfill';
import type { Sender } from '../messages/handle-requests.ts';

/**
 * Loads the card's code into the frame that asks. It is injected, not imported, so that no file of
 * ours has to be open to the web.
 */
export async function loadCard({ tab, frameId }: Sender): Promise<null> {
  if (tab?.id === undefined) throw new Error('Cards open in tabs only');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: ['/card.js'],
    injectImmediately: true,
  });
  return null;
}
