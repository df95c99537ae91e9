import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { hoverTerm } from '../harness/hover-term.ts';
import { readCards } from '../harness/read-cards.ts';
import { BROWSERS, type OpenPage, type Reader, startReader } from '../harness/reader.ts';
import { startTestServer, type TestServer } from '../harness/test-server.ts';

const HEAD =
  '<!doctype html><html lang="da"><meta charset="utf-8"><title>t</title><style>p{margin:40px}</style>';
const TERM = '<p id="p">Prøven viste en bivirkning.</p>';

describe.each(BROWSERS)('what happens to cards on real pages, in %s', (name) => {
  let server: TestServer;
  let reader: Reader;
  let opened: OpenPage;
  let pages = 0;

  const open = async (html: string) => {
    pages += 1;
    opened = await reader.open(server.add(`/page-${pages}`, HEAD + html));
  };
  const cards = () => readCards(reader.door, opened.tabId);
  const card = () =>
    vi.waitFor(
      async () => {
        const [first] = await cards();
        if (!first) throw new Error('No card is open');
        return first;
      },
      { timeout: 8_000, interval: 50 },
    );
  const closed = () => vi.waitFor(async () => expect(await cards()).toEqual([]), 8_000);
  const isOnTop = ({ left, top }: { left: number; top: number }) =>
    opened.page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.hasAttribute('data-ordlys-host'),
      left + 20,
      top + 20,
    );

  beforeAll(async () => {
    server = await startTestServer();
    reader = await startReader(name);
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });
  afterEach(async () => {
    await opened.page.close();
  });

  test('in a modal dialog the card can be used, and Esc closes only the card', async () => {
    await open(`<dialog id="d"><button>x</button>${TERM}</dialog><script>d.showModal()</script>`);
    await hoverTerm(opened, 'bivirkning');
    const { buttons, box } = await card();
    expect(await isOnTop(box)).toBe(true);
    const { x, y } = buttons.Professional!;
    await opened.page.mouse.click(x, y);
    await opened.page.keyboard.press('Escape');
    await closed();
    expect(await opened.page.$eval('dialog', (dialog) => dialog.open)).toBe(true);
  });

  test('rules of the page for every div, other sizes and registered names change nothing', async () => {
    await open(`<style>
      :not(:defined), div { display: none !important; width: 9px !important; color: red }
      @property --left { syntax: "<length>"; inherits: false; initial-value: 0px }
      html { font-size: 62.5% } button { all: unset; display: none }
    </style>${TERM}`);
    await hoverTerm(opened, 'bivirkning');
    const { box, text } = await card();
    expect(text).toContain('bivirkning');
    expect(box.width).toBe(400);
    expect(await isOnTop(box)).toBe(true);
  });

  test.each([
    ['a moved body', 'body { transform: translate(60px, 30px) }'],
    ['a zoomed page', 'html { zoom: 1.5 }'],
    ['an inverted page', 'html { filter: invert(1) }'],
    ['a right-to-left page', 'html { direction: rtl }'],
  ])('in %s the card stands at its term and disturbs no layout', async (_what, css) => {
    await open(`<style>${css} body { display: grid }</style>${TERM}<p>Mere.</p>`);
    const layout = () =>
      opened.page.evaluate(() => {
        const boxes = [...document.querySelectorAll('body, p')].map((element) =>
          element.getBoundingClientRect().toJSON(),
        );
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { boxes, scrollWidth, scrollHeight };
      });
    const before = await layout();
    const place = await hoverTerm(opened, 'bivirkning');
    const { box } = await card();
    expect(await layout()).toEqual(before);
    expect(box.width).toBeCloseTo(400, 0);
    expect(box.top).toBeGreaterThanOrEqual(place.y + place.height);
    expect(box.top).toBeLessThan(place.y + place.height + 30);
    expect(box.left).toBeLessThan(place.x + place.width);
    expect(box.left + box.width).toBeGreaterThan(place.x);
  });

  test('a page that hears nothing of the pointer, and text under a link over it', async () => {
    await open(`<div style="position:relative">${TERM}
      <a href="#x" style="position:absolute;inset:0"></a></div>
      <script>for (const type of ['pointermove', 'mousemove', 'pointerdown'])
        document.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      globalThis.changes = 0;
      new MutationObserver((all) => { changes += all.length })
        .observe(document.body, { attributes: true, childList: true, subtree: true });
      </script>`);
    const place = await hoverTerm(opened, 'bivirkning');
    await card();
    expect(await opened.page.evaluate('changes')).toBe(0);
    // The link works as ever: a press on it is the page's.
    await opened.page.keyboard.press('Escape');
    await opened.page.mouse.click(place.x + 4, place.y + 4);
    expect(await opened.page.evaluate(() => location.hash)).toBe('#x');
  });

  test('keys pressed in the card are none of the page\u2019s shortcuts; search closes it', async () => {
    await open(`${TERM}<script>globalThis.keys = [];
      for (const at of [document, document.body]) for (const type of ['keydown', 'keyup'])
        at.addEventListener(type, (event) => keys.push(event.key), true);</script>`);
    const place = await hoverTerm(opened, 'bivirkning');
    await card();
    await opened.page.mouse.click(place.x + 5, place.y + 5);
    await vi.waitFor(async () => expect((await card()).focus).toBe('card'));
    for (const key of ['u', 's', 'Tab', 'ArrowDown', '1'] as const) {
      await opened.page.keyboard.press(key);
    }
    expect(await opened.page.evaluate('keys')).toEqual([]);
    await card();
    await opened.page.keyboard.press('F3');
    await closed();
  });

  test('a tap opens a sheet that stays; scrolling with a finger opens none', async () => {
    await open(`<style>p { margin-top: 200px }</style>${TERM}<p style="height:300vh"></p>`);
    const { page } = opened;
    await page.setViewport({ width: 360, height: 640, hasTouch: true, isMobile: false });
    // Touch comes with a new start of the page.
    const place = await vi.waitFor(async () => {
      const [first] = await opened.painted();
      if (!first) throw new Error('Nothing is painted');
      return first;
    }, 8_000);
    const at = { x: place.x + 10, y: place.y + 5 };
    await page.touchscreen.tap(at.x, at.y);
    const { buttons } = await card();
    // It rises, and has not gone with the click that follows a tap.
    const box = await vi.waitFor(async () => {
      const now = (await card()).box;
      expect(now.top + now.height).toBeCloseTo(640, 0);
      return now;
    }, 8_000);
    expect(box.left).toBe(0);
    expect(Object.keys(buttons)).not.toContain('Pin the card');
    await page.keyboard.press('Escape');
    await closed();
    await page.touchscreen.touchStart(at.x, at.y);
    await page.touchscreen.touchMove(at.x, at.y - 20);
    await page.touchscreen.touchMove(at.x, at.y - 60);
    await page.touchscreen.touchEnd();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cards()).toEqual([]);
  });

  test.each([
    ['in the middle of a page', '200vh'],
    ['at the end of a page', '0'],
  ])('a sheet leaves its term in sight, %s', async (_, rest) => {
    await open(`<style>p { margin: 520px 0 ${rest} }</style>${TERM}`);
    const { page } = opened;
    await page.setViewport({ width: 360, height: 640, hasTouch: true, isMobile: false });
    const term = () =>
      vi.waitFor(async () => {
        const [first] = await opened.painted();
        if (!first) throw new Error('Nothing is painted');
        return first;
      }, 8_000);
    const place = await term();
    await page.touchscreen.tap(place.x + 10, place.y + 5);
    await vi.waitFor(async () => {
      const { box } = await card();
      const { y, height } = await term();
      const isFree = y + height <= box.top || y >= box.top + box.height;
      expect({ box, y, isFree }).toMatchObject({ isFree: true });
      expect(y).toBeGreaterThanOrEqual(0);
    }, 8_000);
    await page.keyboard.press('Escape');
    await closed();
  });

  test.runIf(name === 'chromium')('an open card follows the system to dark and back', async () => {
    await open(`<style>:root { color-scheme: light dark }</style>${TERM}`);
    await hoverTerm(opened, 'bivirkning');
    expect((await card()).theme).toBe('light');
    for (const value of ['dark', 'light']) {
      await opened.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await vi.waitFor(async () => expect((await card()).theme).toBe(value), 4_000);
    }
  });

  test.runIf(name === 'chromium')('print shows no card; forced colours are kept', async () => {
    await open(TERM);
    await hoverTerm(opened, 'bivirkning');
    expect((await card()).edge).not.toBe('rgb(0, 0, 0)');
    await opened.page.emulateMediaType('print');
    expect((await cards())[0]?.box.width).toBe(0);
    await opened.page.emulateMediaType('screen');
    const session = await opened.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    expect((await card()).edge).toBe('rgb(0, 0, 0)');
    const lineOf = (kind: string) =>
      opened.page.$eval(
        'p',
        (text, group) => getComputedStyle(text, `::highlight(${group})`).textDecorationStyle,
        `ordlys-${kind}`,
      );
    expect(await Promise.all(['exact', 'compound'].map(lineOf))).toEqual(['solid', 'dotted']);
  });
});
