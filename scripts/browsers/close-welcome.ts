import type { Page } from 'puppeteer-core';

/** How long a fresh extension takes at most to open its welcome page. */
const PATIENCE_MS = 5_000;

// The parts of the extension API that the function below uses; it runs in the browser.
type Tab = { id?: number; url?: string; pendingUrl?: string };
type Api = {
  tabs: { query(filter: object): Promise<Tab[]>; remove(id: number): Promise<void> };
};
declare const chrome: Api;

/**
 * Closes the welcome page, which opens by itself in front of whatever is there, and says whether it
 * did. `page` is one of the extension's own pages.
 */
export function closeWelcome(page: Page): Promise<boolean> {
  return page.evaluate(async (patience) => {
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      const tabs = await chrome.tabs.query({});
      const welcome = tabs.find(({ url, pendingUrl }) =>
        /^[a-z]+-extension:.*\/welcome\.html/.test(pendingUrl || url || ''),
      );
      if (welcome?.id !== undefined) {
        await chrome.tabs.remove(welcome.id);
        return true;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  }, PATIENCE_MS);
}
