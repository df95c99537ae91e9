import type { Page } from 'puppeteer-core';

const MOST_STOPS = 150;

/** Presses Tab until the focus is on an element that the selector names; throws if it never is. */
export async function tabToElement(page: Page, selector: string): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const [reached, at] = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      return [focused?.matches(wanted) ?? false, focused?.outerHTML.slice(0, 90) ?? ''] as const;
    }, selector);
    if (reached) return;
    passed.push(at);
  }
  throw new Error(`Tab never came to ${selector}; it passed\n${passed.slice(0, 40).join('\n')}`);
}
