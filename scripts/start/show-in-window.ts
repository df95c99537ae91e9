import { launchBrowser } from '../browsers/launch.ts';

export type ShowOptions = { url: string; extension: string };

/** Opens a browser window with Ordlys and stays until the window is closed, or Ctrl-C. */
export async function showInWindow({ url, extension }: ShowOptions): Promise<void> {
  const launched = await launchBrowser({ name: 'chromium', extension, headless: false });
  try {
    const closed = new Promise<void>((resolve) => {
      launched.browser.once('disconnected', () => resolve());
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    });
    const [first] = await launched.browser.pages();
    const page = first ?? (await launched.browser.newPage());
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    // The welcome page has opened in front of it.
    await page.bringToFront();
    console.log(`\n${url} is open with Ordlys in it. Close the window or press Ctrl-C to end.`);
    await closed;
  } finally {
    await launched.close();
  }
}
