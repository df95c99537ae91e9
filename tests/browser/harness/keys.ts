import type { KeyInput, Page } from 'puppeteer-core';

/** Presses keys one after another, as a reader does. */
export async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What has the focus, as a screen reader would name it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body || element === document.documentElement) return '';
    const label = element?.getAttribute('aria-label') ?? (element as HTMLElement | null)?.innerText;
    return (label || (element as HTMLInputElement | null)?.value) ?? '';
  });
}

/** Presses Tab until something with this name has the focus; fails when it never comes. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted =
    typeof name === 'string'
      ? (text: string) => text.includes(name)
      : (text: string) => name.test(text);
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (wanted(await focused(page))) return;
  }
  throw new Error(`Tab never came to ${name}; last: ${await focused(page)}`);
}
