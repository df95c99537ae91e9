import type { ExtensionDoor } from '../browsers/extension-door.ts';

type Api = { scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> } };
declare const chrome: Api;

/** px of the tab's viewport. */
type Point = { x: number; y: number };

/** The middle of what the selector names in the newest open card of a tab; throws when there is none. */
export async function findInCard(
  door: ExtensionDoor,
  tabId: number,
  selector: string,
): Promise<Point> {
  const point = await door.page.evaluate(
    async (tab, wanted) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        args: [wanted],
        func: (within: string): Point | null => {
          type Dom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
          const { dom } = (globalThis as unknown as { chrome: { dom: Dom } }).chrome;
          const host = document.querySelector('[data-ordlys-host]');
          const root = host && dom.openOrClosedShadowRoot(host);
          const card = [...(root?.querySelectorAll('.card[data-open]') ?? [])].at(-1);
          const box = card?.querySelector(within)?.getBoundingClientRect();
          return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
        },
      });
      return (frame?.result as Point | null | undefined) ?? null;
    },
    tabId,
    selector,
  );
  if (!point) throw new Error(`No open card has ${selector}`);
  return point;
}
