import browser from 'webextension-polyfill';
import type { Sender } from '../messages/handle-requests.ts';
import type { InjectedScript } from '../messages/protocol.ts';

/**
 * Loads code into the frame that asks. It is injected, not imported, so that no file of ours has to
 * be open to the web.
 */
export async function injectScript(
  script: InjectedScript,
  { tab, frameId }: Sender,
): Promise<null> {
  if (tab?.id === undefined) throw new Error('Scripts are injected into tabs only');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: [`/${script}.js`],
    injectImmediately: true,
  });
  return null;
}
