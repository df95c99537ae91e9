import type { Page } from 'puppeteer-core';

/** Instead of a download that no page can read, the file's text is left in the page. */
export async function tellSavedFile(page: Page): Promise<void> {
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = () => {};
    URL.createObjectURL = (file) => {
      void (file as Blob).text().then((content) => {
        document.body.dataset.savedFile = content;
      });
      return 'about:blank';
    };
  });
}

/** What the browser does when a reader has picked a file; its picker is out of reach. */
export async function chooseFile(page: Page, selector: string, content: string): Promise<void> {
  await page.$eval(
    selector,
    (field, body) => {
      const files = new DataTransfer();
      files.items.add(new File([body], 'chosen.txt'));
      (field as HTMLInputElement).files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    content,
  );
}
