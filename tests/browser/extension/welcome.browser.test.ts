import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { plainText, welcomeText } from '../../../src/views/sample/sample-text.ts';
import { axeViolations } from '../harness/axe-violations.ts';
import { openView } from '../harness/open-view.ts';
import { BROWSERS, type Reader, startReader } from '../harness/reader.ts';
import { tabToElement } from '../harness/tab-to-element.ts';
import { startTestServer, type TestServer } from '../harness/test-server.ts';

describe.each(BROWSERS)('the welcome page in %s', (name) => {
  let server: TestServer;
  let reader: Reader;
  let welcome: Page;

  beforeAll(async () => {
    server = await startTestServer();
    reader = await startReader(name);
    welcome = await openView(reader, '/welcome.html');
    await welcome.waitForSelector('.sample-hit');
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test('its text can be tried by keys: a card opens, closes, and gives the focus back', async () => {
    await tabToElement(welcome, '.sample-hit');
    const term = await welcome.evaluate(() => document.activeElement?.textContent ?? '');
    await welcome.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await cardText(welcome)).toContain(term), 8_000);
    expect(
      await welcome.$$eval('[data-hit=active]', (hits) => hits.map((h) => h.textContent)),
    ).toEqual([term]);
    await welcome.keyboard.press('Escape');
    await vi.waitFor(async () => expect(await cardText(welcome)).toBe(''), 8_000);
    expect(await welcome.evaluate(() => document.activeElement?.textContent)).toBe(term);
  });

  test('its text can be tried with the pointer resting on a term', async () => {
    await welcome.hover('h1');
    await welcome.hover('.sample-hit[data-term]:nth-of-type(2)');
    await vi.waitFor(async () => expect(await cardText(welcome)).not.toBe(''), 8_000);
    await welcome.keyboard.press('Escape');
  });

  test('who reads is answered by keys, and sets what it says', async () => {
    await tabToElement(welcome, '.role input');
    await welcome.keyboard.press('ArrowDown');
    await welcome.keyboard.press('ArrowDown');
    await vi.waitFor(async () => {
      expect(await reader.door.ask('changeSettings', { change: {} })).toMatchObject({
        ...{ level: 'specialist', audience: 'professional', density: 'page', welcomed: true },
      });
    }, 8_000);
    await tabToElement(welcome, '.welcome-end .button-primary');
    await welcome.keyboard.press('Enter');
    await vi.waitFor(async () => {
      expect(await welcome.$eval('.welcome-done', (done) => done.textContent)).not.toBe('');
    }, 8_000);
  });

  test.each(['light', 'dark'] as const)(
    'has nothing that axe-core objects to, %s',
    async (theme) => {
      await reader.door.ask('changeSettings', { change: { theme } });
      // Anew: where Tab goes after a page's last element is the browser's own affair.
      await welcome.close();
      welcome = await openView(reader, '/welcome.html');
      await welcome.waitForSelector('.sample-hit');
      await vi.waitFor(async () => {
        expect(await welcome.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
      }, 8_000);
      await tabToElement(welcome, '.sample-hit');
      // A card whose term is out of sight closes again, and focus may scroll a moment later.
      await vi.waitFor(async () => expect(await isFocusInSight(welcome)).toBe(true), 8_000);
      await welcome.keyboard.press('Enter');
      await vi.waitFor(async () => expect(await cardText(welcome)).not.toBe(''), 8_000);
      expect(await axeViolations(welcome)).toEqual([]);
      await welcome.keyboard.press('Escape');
    },
  );

  test.each(['da', 'en'])(
    'marks in its text (%s) what pages would have marked',
    async (language) => {
      await reader.door.ask('deleteAll', {});
      const paragraphs = welcomeText(language);
      const body = paragraphs.map((paragraph) => `<p>${plainText(paragraph)}</p>`).join('');
      const page = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>t</title>${body}`;
      await reader.door.ask('changeSettings', { change: { density: 'all' } });
      const opened = await reader.open(server.add(`/welcome-${language}`, page));
      const marked = paragraphs
        .flat()
        .flatMap((run) => (typeof run === 'string' ? [] : [run.text]));
      await vi.waitFor(async () => {
        expect((await opened.painted()).map(({ text }) => text)).toEqual(marked);
      }, 8_000);
    },
  );
});

/** What the open card says; empty when there is none. */
function cardText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('[data-ordlys-host]')?.shadowRoot;
    const card = root?.querySelector<HTMLElement>('.card[data-open]');
    return card?.innerText ?? '';
  });
}

function isFocusInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? {
      top: -1,
      bottom: 0,
    };
    return top >= 0 && bottom <= innerHeight;
  });
}
