import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { axeViolations } from '../harness/axe-violations.ts';
import { openView } from '../harness/open-view.ts';
import { BROWSERS, type Reader, startReader } from '../harness/reader.ts';
import { tabToElement } from '../harness/tab-to-element.ts';

const ABOUT = 'glossary=personlig-medicin&entry=bivirkning&form=bivirkningerne&language=da';

describe.each(BROWSERS)('pages for one word, in %s', (name) => {
  let reader: Reader;
  let view: Page;

  const shows = (text: string | RegExp) =>
    vi.waitFor(async () => {
      expect(await view.$eval('main', (main) => main.innerText)).toMatch(text);
    }, 8_000);
  const inBothThemes = async () => {
    for (const theme of ['light', 'dark'] as const) {
      await view.evaluate((wanted) => {
        document.documentElement.dataset.theme = wanted;
      }, theme);
      expect(await axeViolations(view)).toEqual([]);
    }
  };

  beforeAll(async () => {
    reader = await startReader(name);
  });
  afterEach(() => view.close());
  afterAll(() => reader?.close());

  test('a look-up finds any form, and offers what is written nearly so, by keys alone', async () => {
    view = await openView(reader, '/look-up.html?text=bivirkningernes');
    await shows(/bivirkning/);
    expect(await view.$eval('h2', (heading) => heading.innerText)).toBe('bivirkning');
    await inBothThemes();
    // The field has the focus; what is typed takes the place of what stood there.
    expect(await view.evaluate(() => document.activeElement?.matches('input'))).toBe(true);
    await view.$eval('input', (input) => input.select());
    await view.keyboard.type('biobnk');
    // All letters are answered: until then the list may still change under the focus.
    await shows(/biobnk[\s\S]*biobank/);
    await tabToElement(view, '.near button');
    await view.keyboard.press('Enter');
    await vi.waitFor(async () => {
      expect(await view.$eval('article h2', (heading) => heading.innerText)).toBe('biobank');
    }, 8_000);
    await inBothThemes();
  });

  test('a look-up of what nobody explains says so, and takes signs as text', async () => {
    const odd = '<img src=x onerror=alert(1)>';
    view = await openView(reader, `/look-up.html?text=${encodeURIComponent(odd)}`);
    await shows(/<img src=x onerror=alert\(1\)>/);
    expect(await view.$('article, img')).toBeNull();
    await inBothThemes();
  });

  test('a report is written already, can be changed, and is sent by nobody', async () => {
    const url = `${reader.launched.extensionOrigin}/report.html?${ABOUT}`;
    await reader.door.ask('openReport', {
      ref: { glossary: 'personlig-medicin', entry: 'bivirkning' },
      form: 'bivirkningerne',
      language: 'da',
    });
    await vi.waitFor(() => reader.door.tabId(url), 8_000);
    view = await openView(reader, `/report.html?${ABOUT}`);
    const field = await view.waitForSelector('textarea');
    const written = await field?.evaluate(({ value }) => value);
    expect(written).toContain('bivirkningerne');
    expect(written).toContain('personlig-medicin');
    await inBothThemes();
    await tabToElement(view, 'textarea');
    await view.keyboard.type('Forkert.');
    const mail = await view.$eval('a[href^="mailto:"]', (link) => decodeURIComponent(link.href));
    expect(mail).toContain('Forkert.');
    expect(mail).toContain('bivirkningerne');
    await tabToElement(view, 'button');
    await view.keyboard.press('Enter');
    await vi.waitFor(async () => {
      expect(await view.$eval('[role=status]', (said) => said.textContent)).not.toBe('');
    }, 8_000);
  });
});
