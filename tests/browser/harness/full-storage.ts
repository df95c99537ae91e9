import type { Page } from 'puppeteer-core';

declare const chrome: {
  storage: {
    local: {
      set(values: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
};

/** Takes all the storage that the browser gives the extension, down to the last bytes. */
export function fillStorage(page: Page): Promise<void> {
  return page.evaluate(async () => {
    let at = 0;
    for (let size = 8_000_000; size >= 1; ) {
      try {
        await chrome.storage.local.set({ [`filler${at}`]: 'x'.repeat(size) });
        at++;
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
}

export function emptyStorage(page: Page): Promise<void> {
  return page.evaluate(() =>
    chrome.storage.local.remove(Array.from({ length: 200 }, (_, at) => `filler${at}`)),
  );
}
