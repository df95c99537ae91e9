import type { Page } from 'puppeteer-core';

/** The ids of the options that can be seen. */
export function shownOptions(page: Page): Promise<string[]> {
  return page.$$eval('.option', (all) =>
    all.filter((option) => option.checkVisibility()).map(({ id }) => id),
  );
}

/** Of a highlight where it is painted over an element: `solid`, `wavy` and so on. */
export function lineStyle(page: Page, selector: string, highlight: string): Promise<string> {
  return page.$eval(
    selector,
    (element, name) => getComputedStyle(element, `::highlight(${name})`).textDecorationStyle,
    highlight,
  );
}
