import axe from 'axe-core';
import type { ExtensionDoor } from '../../../scripts/browsers/extension-door.ts';

type Api = { scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> } };
declare const chrome: Api;

/** What axe-core finds wrong in the open cards of a tab, a line each: rule and place. */
export async function axeInCard(door: ExtensionDoor, tabId: number): Promise<string[]> {
  // The tool is handed over as a function: neither page nor extension may run text as code.
  await door.page.evaluate(`globalThis.ordlysAxe = function () { ${axe.source} }`);
  return door.page.evaluate(async (tab) => {
    const { ordlysAxe } = globalThis as unknown as { ordlysAxe: () => void };
    const target = { tabId: tab };
    await chrome.scripting.executeScript({ target, func: ordlysAxe });
    const [frame] = await chrome.scripting.executeScript({
      target,
      func: async () => {
        type Dom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
        type Result = { violations: { id: string; nodes: { html: string }[] }[] };
        type Axe = { run(context: Element): Promise<Result> };
        const host = document.querySelector<HTMLElement>('[data-ordlys-host]');
        if (!host) return ['no card'];
        const { dom } = (globalThis as unknown as { chrome: { dom?: Dom } }).chrome;
        const root =
          dom?.openOrClosedShadowRoot(host) ??
          (host as unknown as { openOrClosedShadowRoot: ShadowRoot }).openOrClosedShadowRoot;
        // Seen in this world only: the page still finds the root closed.
        Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
        const { violations } = await (window as unknown as { axe: Axe }).axe.run(host);
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      },
    });
    return (frame?.result as string[] | undefined) ?? ['axe did not run'];
  }, tabId);
}
