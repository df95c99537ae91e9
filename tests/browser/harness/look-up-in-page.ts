import type { ExtensionDoor } from '../../../scripts/browsers/extension-door.ts';
import type { OpenPage } from './reader.ts';

type Api = { tabs: { sendMessage(tabId: number, message: object): Promise<unknown> } };
declare const chrome: Api;

/** Selects a text of the page and looks it up, as the context menu does: no program can open that. */
export async function lookUpInPage(
  door: ExtensionDoor,
  { page, tabId }: OpenPage,
  text: string,
): Promise<void> {
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`Not in the page: ${wanted}`);
  }, text);
  const found = await door.ask('lookUp', { text });
  await door.page.evaluate(
    (tab, notice) => chrome.tabs.sendMessage(tab, notice).catch(() => undefined),
    tabId,
    { ordlysNotice: 'showLookUp', notice: { text, found } },
  );
}
