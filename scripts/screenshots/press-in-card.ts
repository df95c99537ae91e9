import type { ExtensionDoor } from '../browsers/extension-door.ts';

type Api = { scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> } };
declare const chrome: Api;

/** Presses what the selector names in the newest open card of a tab; throws when there is none. */
export async function pressInCard(
  door: ExtensionDoor,
  tabId: number,
  selector: string,
): Promise<void> {
  const pressed = await door.page.evaluate(
    async (tab, wanted) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        args: [wanted],
        func: (within: string): boolean => {
          type Dom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
          const { dom } = (globalThis as unknown as { chrome: { dom: Dom } }).chrome;
          const host = document.querySelector('[data-ordlys-host]');
          const cards =
            host && dom.openOrClosedShadowRoot(host)?.querySelectorAll('.card[data-open]');
          const button = [...(cards ?? [])].at(-1)?.querySelector<HTMLElement>(within);
          button?.click();
          return Boolean(button);
        },
      });
      return frame?.result === true;
    },
    tabId,
    selector,
  );
  if (!pressed) throw new Error(`No open card has ${selector}`);
}
