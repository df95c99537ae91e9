import type { Page } from 'puppeteer-core';

/** What a preview of an import says of one kind: `new`, `refused` and so on. */
export function numberOf(page: Page, kind: string): Promise<number> {
  return page.$eval(`[data-count=${kind}] dd`, (number) => Number(number.textContent));
}

/** What the browser tells a page on which a reader drops a file. */
export async function dropFile(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    (fileName, body) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([body], fileName));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        );
    },
    name,
    content,
  );
}
