import type { Frame } from 'puppeteer-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readHighlights } from '../../../scripts/browsers/read-highlights.ts';
import { hoverTerm } from '../harness/hover-term.ts';
import { BROWSERS, type OpenPage, type Reader } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';
import { danishPage } from './hazard-cases.ts';

/** How long to wait, in ms, for what must not happen. */
const LEFT_ALONE = 1_000;

/** Frames by name, what makes each, and what is painted in it. */
const FRAMES: [name: string, attributes: string, painted: string[]][] = [
  ['sandboxed', 'sandbox="" src="/inner"', ['bivirkning']],
  ['sandboxed-same', 'sandbox="allow-same-origin" src="/inner"', ['bivirkning']],
  ['sandboxed-both', 'sandbox="allow-scripts allow-same-origin" src="/inner"', ['bivirkning']],
  ['sandboxed-srcdoc', 'sandbox="" srcdoc="<html lang=da><p>bivirkning"', ['bivirkning']],
  ['nested', 'srcdoc="<html lang=da><p>bivirkning<iframe src=/inner></iframe>"', ['bivirkning']],
  ['data', 'src="data:text/html;charset=utf-8,<html lang=da><p>bivirkning"', ['bivirkning']],
  ['pixel', 'width="1" height="1" src="/inner"', []],
  ['unseen', 'style="display:none" src="/inner"', []],
  ['designed', 'src="/designed"', []],
  ['written-in', 'srcdoc="<html lang=da><body contenteditable>bivirkning"', []],
];

/** Documents that must stay as they are. */
const LEFT: [path: string, body: string, type: string][] = [
  [
    '/feed',
    '<?xml version="1.0"?><rss><channel><item>bivirkning</item></channel></rss>',
    'application/xml',
  ],
  ['/tree', '<?xml version="1.0"?><a><p>bivirkning</p></a>', 'text/xml'],
  [
    '/drawing',
    '<svg xmlns="http://www.w3.org/2000/svg"><text y="9">bivirkning</text></svg>',
    'image/svg+xml',
  ],
  ['/plain', 'En bivirkning', 'text/plain'],
];

describe.each(BROWSERS)('hazards of frames, documents and editors in %s', (name) => {
  const room = withReader(name, { settings: { density: 'all' } });

  beforeAll(async () => {
    room.server.add('/inner', danishPage('<p>En bivirkning.</p>'));
    room.server.add(
      '/designed',
      danishPage('<p>En bivirkning.</p><script>document.designMode = "on"</script>'),
    );
  });

  describe('a zoo of frames', () => {
    let opened: OpenPage;
    beforeAll(async () => {
      const zoo = FRAMES.map(([id, attributes]) => `<iframe name="${id}" ${attributes}></iframe>`);
      const made = `<iframe name="blob"></iframe><script>
        const page = new Blob(['<html lang=da><p>En bivirkning.'], { type: 'text/html' });
        document.querySelector('[name=blob]').src = URL.createObjectURL(page);
      </script>`;
      opened = await room.openPage('/zoo', danishPage(zoo.join('\n') + made));
    });

    test.each([...FRAMES, ['blob', '', ['bivirkning']] as const])(
      '%s',
      async (id, _made, texts) => {
        const frame = await frameNamed(opened, id);
        await vi.waitFor(async () => expect(await textsIn(frame)).toEqual(texts), 8_000);
      },
    );

    test('editors have no style sheet of ours, and no frame an error', async () => {
      const frame = await frameNamed(opened, 'designed');
      expect(await frame.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      expect(opened.errors).toEqual([]);
    });

    test('frames that are taken away while they are read', async () => {
      await opened.page.evaluate(async () => {
        for (let round = 0; round < 15; round++) {
          const frame = document.createElement('iframe');
          frame.srcdoc = `<html lang=da>${'<p>En bivirkning.'.repeat(200)}`;
          document.body.append(frame);
          await new Promise((resolve) => setTimeout(resolve, round * 8));
          frame.remove();
        }
      });
      await opened.terms();
      expect(opened.errors).toEqual([]);
    });
  });

  test.each(LEFT)('%s is as it is with Ordlys off', async (path, body, type) => {
    const url = room.server.add(path, body, { 'content-type': `${type}; charset=utf-8` });
    await room.reader.door.ask('setSite', { host: '127.0.0.1', enabled: false });
    const off = await documentAt(room.reader, url, 0);
    await room.reader.door.ask('setSite', { host: '127.0.0.1', enabled: true });
    expect(await documentAt(room.reader, url, LEFT_ALONE)).toEqual(off);
  });

  test('a set of frames is read frame by frame', async () => {
    const html =
      '<html lang="da"><frameset cols="*,*"><frame name="a" src="/inner"><frame src="/inner"></frameset>';
    const opened = await room.openPage('/frameset', html);
    const { terms } = await opened.terms();
    expect(terms.map(({ count }) => count)).toEqual([2]);
    expect(opened.errors).toEqual([]);
  });

  test('a page without a body, until it gets one', async () => {
    const html = danishPage('<p>En datakilde.</p><script>document.body.remove()</script>');
    const opened = await room.reader.open(room.server.add('/bodyless', html), LEFT_ALONE);
    await opened.page.evaluate(() => {
      const body = document.createElement('body');
      body.textContent = 'En bivirkning.';
      document.documentElement.append(body);
    });
    await vi.waitFor(async () => expect(await textsIn(opened.page)).toEqual(['bivirkning']), 8_000);
    expect(opened.errors).toEqual([]);
  });

  test('a page in quirks mode, scrolled: the card stands at its term', async () => {
    const html = `<html lang="da"><title>t</title><p style="margin:3000px 40px 900px">En bivirkning.</p>`;
    const opened = await room.openPage('/quirks', html);
    expect(await opened.page.evaluate(() => document.compatMode)).toBe('BackCompat');
    await opened.page.evaluate(() => scrollTo(0, 2_800));
    const place = await hoverTerm(opened, 'bivirkning');
    await vi.waitFor(async () => expect(await opened.card()).not.toBe(null), 8_000);
    const { box } = (await opened.card()) ?? { box: { left: -1, top: -1, right: -1, bottom: -1 } };
    const gap = box.top > place.y ? box.top - (place.y + place.height) : place.y - box.bottom;
    expect(gap).toBeLessThan(40);
    expect(box.left).toBeLessThan(place.x + place.width);
  });

  test('an editor that answers every foreign change of its markup has nothing to answer', async () => {
    const html = `${danishPage('<p>En bivirkning.</p><div id="editor" contenteditable><p>En datakilde.</p></div>')}
      <script>
        globalThis.foreign = 0;
        globalThis.editor = document.getElementById('editor');
        const seen = { subtree: true, childList: true, attributes: true };
        new MutationObserver((all) => { foreign += all.length; }).observe(editor, seen);
      </script>`;
    const opened = await room.openPage('/prose', html);
    await opened.page.click('#editor');
    await opened.page.keyboard.type('Og en styrelse', { delay: 10 });
    await opened.terms();
    const state = await opened.page.evaluate(() => [
      globalThis.foreign,
      globalThis.editor.innerHTML,
    ]);
    expect(state[0]).toBe(0);
    expect(state[1]).toContain('Og en styrelse');
    expect(await textsIn(opened.page)).toEqual(['bivirkning']);
  });

  test('settings that change while a page lies in the back/forward cache', async () => {
    const opened = await room.openPage('/first', danishPage('<p>En bivirkning.</p>'));
    await opened.page.goto(room.server.add('/second', danishPage('<p>En datakilde.</p>')));
    await room.reader.door.ask('setSite', { host: '127.0.0.1', enabled: false });
    // The automation's own way back waits for a load that a kept page does not have.
    await opened.page.evaluate(() => setTimeout(() => history.back(), 20));
    await opened.page.waitForFunction("location.pathname === '/first'");
    await vi.waitFor(async () => expect(await textsIn(opened.page)).toEqual([]), 8_000);
    await room.reader.door.ask('setSite', { host: '127.0.0.1', enabled: true });
    await vi.waitFor(async () => expect(await textsIn(opened.page)).toEqual(['bivirkning']), 8_000);
  });

  test('nothing of ours can be fetched by a page, nor guessed', async () => {
    const opened = await room.openPage('/probe', danishPage('<p>En bivirkning.</p>'));
    const origin = room.reader.launched.extensionOrigin ?? '';
    const reached = await opened.page.evaluate(async (from) => {
      const files = ['popup.html', 'card.js', 'catalogue.json', 'icon/48.png', 'manifest.json'];
      const tries = files.map((file) =>
        fetch(`${from}/${file}`).then(
          () => file,
          () => null,
        ),
      );
      return (await Promise.all(tries)).filter((file) => file !== null);
    }, origin);
    expect(reached).toEqual([]);
  });
});

describe.each(BROWSERS)('hazards of an update in %s', (name) => {
  // The extension that this leaves behind is another one.
  const room = withReader(name, { settings: { density: 'all' }, own: true });

  test('a page goes on quietly when its extension is reloaded', async () => {
    const opened = await room.openPage('/orphan', danishPage('<p>En bivirkning.</p>'));
    await room.reader.door.page.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await opened.page.bringToFront();
    await opened.page.evaluate(async () => {
      for (let line = 0; line < 5; line++) {
        document.body.append(` En datakilde nummer${line} `);
        document.body.click();
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    });
    await opened.page.mouse.move(60, 25);
    await new Promise((resolve) => setTimeout(resolve, LEFT_ALONE));
    expect(opened.errors).toEqual([]);
    // Left alone, or read by the new copy: never half painted by the old one.
    const counts = new Map<string, number>();
    for (const text of await textsIn(opened.page)) counts.set(text, (counts.get(text) ?? 0) + 1);
    expect([undefined, 5]).toContain(counts.get('datakilde'));
  });
});

declare global {
  var foreign: number;
  var editor: HTMLElement;
}
declare const chrome: { runtime: { reload(): void } };

async function textsIn(frame: Parameters<typeof readHighlights>[0]): Promise<string[]> {
  return (await readHighlights(frame)).map(({ text }) => text);
}

async function frameNamed(opened: OpenPage, name: string): Promise<Frame> {
  const element = await opened.page.waitForSelector(`iframe[name=${name}]`);
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`No frame ${name}`);
  return frame;
}

/** What a document is, and what an extension could have left in it. */
async function documentAt(reader: Reader, url: string, patience: number) {
  const opened = await reader.open(url, patience);
  const found = await opened.page.evaluate(() => ({
    markup: new XMLSerializer().serializeToString(document),
    sheets: document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()],
  }));
  await opened.page.close();
  return { ...found, errors: opened.errors };
}
