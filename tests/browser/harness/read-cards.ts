import type { ExtensionDoor } from '../../../scripts/browsers/extension-door.ts';

/** An open card, as a reader has it before them. */
export type SeenCard = {
  text: string;
  theme: string | undefined;
  /** Computed colour of its edge. */
  edge: string;
  pinned: boolean;
  /** It has more than it shows without scrolling. */
  scrolls: boolean;
  /** The name of what has focus in it; null when focus is elsewhere. */
  focus: string | null;
  toast: string;
  /** The shown items of its menu. */
  menu: string[];
  /** CSS px in the viewport. */
  box: { left: number; top: number; width: number; height: number };
  /** The middle of each button, by its name. */
  buttons: Record<string, { x: number; y: number }>;
};

type Api = { scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> } };
declare const chrome: Api;

/** All cards that are open in a tab's top frame; pages cannot look into them: their root is closed. */
export async function readCards(door: ExtensionDoor, tabId: number): Promise<SeenCard[]> {
  return door.page.evaluate(async (tab) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab },
      func: (): SeenCard[] => {
        type Dom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
        const host = document.querySelector<HTMLElement>('[data-ordlys-host]');
        if (!host) return [];
        const { dom } = (globalThis as unknown as { chrome: { dom?: Dom } }).chrome;
        const root =
          dom?.openOrClosedShadowRoot(host) ??
          (host as unknown as { openOrClosedShadowRoot: ShadowRoot }).openOrClosedShadowRoot;
        const nameOf = (element: Element) =>
          element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
        return [...root.querySelectorAll<HTMLElement>('.card[data-open]')].map((card) => {
          const { left, top, width, height } = card.getBoundingClientRect();
          const focused = card.contains(root.activeElement) ? root.activeElement : null;
          const buttons = [...card.querySelectorAll('button')].map((button) => {
            const box = button.getBoundingClientRect();
            return [nameOf(button), { x: box.x + box.width / 2, y: box.y + box.height / 2 }];
          });
          return {
            text: card.innerText,
            theme: card.dataset.theme,
            edge: getComputedStyle(card).borderTopColor,
            pinned: card.hasAttribute('data-pinned'),
            scrolls: card.scrollHeight > card.clientHeight + 1,
            focus: focused && (focused === card ? 'card' : nameOf(focused)),
            toast: card.querySelector<HTMLElement>('.toast')?.innerText ?? '',
            menu: [...card.querySelectorAll<HTMLElement>('.menu-item')].map(nameOf),
            box: { left, top, width, height },
            buttons: Object.fromEntries(buttons),
          };
        });
      },
    });
    return (frame?.result as SeenCard[] | undefined) ?? [];
  }, tabId);
}
