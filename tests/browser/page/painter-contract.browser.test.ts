import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { PageHit, Painter } from '../../../src/page/painter.ts';
import { inEachBrowser, type Rig } from './rig/test-rig.ts';

declare global {
  var painter: Painter;
  /** Makes a hit of the nth time a text stands in an element's own text nodes. */
  var hitOn: (selector: string, text: string, kind?: 'exact' | 'compound') => PageHit;
  var found: PageHit[];
  var before: { clone: Node; texts: Text[]; data: string[] };
}

const PAGE = `<!doctype html><html lang=da><style>body{font:20px/30px sans-serif;margin:40px}</style>
  <body><p id=one>Et genom og <b id=bold>Nationalt</b> Genom Center, og et gen i helgenomet</p>
  <p id=two style="width:120px">en lang linje med personlig medicin over flere linjer</p>
  <p id=three><a href=#x>genom</a></p>`;

async function setUp(rig: Rig, name: 'highlight' | 'mark', html = PAGE): Promise<Page> {
  const { page } = await rig.open(html);
  await page.evaluate((name) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    globalThis.before = {
      clone: document.documentElement.cloneNode(true),
      texts,
      data: texts.map((text) => text.data),
    };
    globalThis.painter = globalThis.ordlysTest.room.choosePainter(document, name);
    let id = 0;
    globalThis.hitOn = (selector, text, kind = 'exact') => {
      const element = document.querySelector(selector)!;
      const node = [...element.childNodes].find(
        (child): child is Text => child instanceof Text && child.data.includes(text),
      )!;
      const start = node.data.indexOf(text);
      return {
        id: ++id,
        hit: {
          start: 0,
          end: text.length,
          kind,
          entries: [{ glossary: 'g', entry: text }],
          inner: [],
        },
        segments: [{ node, start, end: start + text.length }],
      };
    };
    const half = globalThis.hitOn('#bold', 'Nationalt');
    const rest = globalThis.hitOn('#one', ' Genom Center');
    globalThis.found = [
      globalThis.hitOn('#one', 'genom'),
      { ...half, segments: [...half.segments, ...rest.segments] },
      globalThis.hitOn('#one', 'helgenomet', 'compound'),
      globalThis.hitOn('#two', 'personlig medicin'),
      globalThis.hitOn('#three a', 'genom'),
    ];
    globalThis.painter.paint(globalThis.found);
  }, name);
  return page;
}

/** Which of the hits is found at the middle of each of its own line boxes. */
const hitTest = () =>
  globalThis.found.map((hit) => {
    const boxes = globalThis.painter.boxesOf(hit);
    const at = boxes.map((box) =>
      globalThis.painter.hitAt({ x: box.left + box.width / 2, y: box.top + box.height / 2 }),
    );
    return boxes.length > 0 && at.every((found) => found === hit);
  });

const isAsFound = () =>
  document.documentElement.isEqualNode(globalThis.before.clone) &&
  globalThis.before.texts.every(
    (text, at) => text.isConnected && text.data === globalThis.before.data[at],
  );

inEachBrowser('painters', (rig) => {
  for (const name of ['highlight', 'mark'] as const) {
    describe(name, () => {
      it('is the painter that was asked for', async () => {
        const page = await setUp(rig, name);
        expect(await page.evaluate(() => globalThis.painter.name)).toBe(name);
      });

      it('finds each hit in each of its line boxes, and nothing beside them', async () => {
        const page = await setUp(rig, name);
        expect(await page.evaluate(hitTest)).toEqual([true, true, true, true, true]);
        const beside = await page.evaluate(() => {
          const { painter, found } = globalThis;
          const [first, second] = painter.boxesOf(found[3]!);
          const genom = painter.boxesOf(found[0]!)[0]!;
          const paragraph = document.querySelector('#two')!.getBoundingClientRect();
          return [
            painter.hitAt({ x: genom.left - 8, y: genom.top + 8 }),
            painter.hitAt({ x: genom.right + 10, y: genom.top + 8 }),
            painter.hitAt({ x: genom.left + 5, y: genom.top - 25 }),
            first && second ? painter.hitAt({ x: paragraph.right - 1, y: second.top + 8 }) : null,
            painter.hitAt({ x: 2, y: 2 }),
            painter.hitAt({ x: -5, y: 99_999 }),
          ].map((hit) => hit?.hit.entries[0]?.entry ?? null);
        });
        expect(beside).toEqual([null, null, null, null, null, null]);
      });

      it('shows the hits, the active one most', async () => {
        const page = await setUp(rig, name);
        const clip = { x: 0, y: 0, width: 700, height: 300 };
        const painted = await page.screenshot({ clip, encoding: 'base64' });
        await page.evaluate(() => globalThis.painter.setActive(globalThis.found[0]!));
        const active = await page.screenshot({ clip, encoding: 'base64' });
        await page.evaluate(() => globalThis.painter.setActive(null));
        const calm = await page.screenshot({ clip, encoding: 'base64' });
        await page.evaluate(() => globalThis.painter.clear());
        const plain = await page.screenshot({ clip, encoding: 'base64' });
        expect(active).not.toBe(painted);
        expect(calm).toBe(painted);
        expect(plain).not.toBe(painted);
      });

      it('unpaints some and leaves the others', async () => {
        const page = await setUp(rig, name);
        const left = await page.evaluate(() => {
          const { painter, found } = globalThis;
          const middle = painter.boxesOf(found[0]!)[0]!;
          painter.unpaint([found[0]!]);
          return painter.hitAt({ x: middle.left + 5, y: middle.top + 5 });
        });
        expect(left).toBeNull();
        expect((await page.evaluate(hitTest)).slice(1)).toEqual([true, true, true, true]);
      });

      it('leaves the page as found, node for node', async () => {
        const page = await setUp(rig, name);
        await page.evaluate(() => globalThis.painter.setActive(globalThis.found[2]!));
        await page.evaluate(() => globalThis.painter.clear());
        expect(await page.evaluate(isAsFound)).toBe(true);
        const registered = await page.evaluate(() => [...CSS.highlights.keys()].length);
        expect(registered).toBe(0);
      });

      it('leaves the page as found hit by hit, in any order', async () => {
        const page = await setUp(rig, name);
        await page.evaluate(() => {
          for (const at of [2, 0, 4, 1, 3]) globalThis.painter.unpaint([globalThis.found[at]!]);
        });
        expect(await page.evaluate(isAsFound)).toBe(true);
      });

      it('does not throw when the page took nodes away or shortened them', async () => {
        const page = await setUp(rig, name);
        const works = await page.evaluate(() => {
          const { painter, found } = globalThis;
          found[0]!.segments[0]!.node.data = 'x';
          document.querySelector('#two')!.remove();
          painter.setActive(found[3]!);
          painter.hitAt({ x: 60, y: 60 });
          painter.boxesOf(found[0]!);
          painter.unpaint([found[3]!]);
          painter.paint(found);
          painter.unpaint(found);
          painter.clear();
          return document.querySelector('#one')!.textContent;
        });
        expect(works).toBe('xNationalt Genom Center, og et gen i helgenomet');
      });

      it('works in shadow trees', async () => {
        const page = await setUp(rig, name);
        const result = await page.evaluate(() => {
          const host = document.body.appendChild(document.createElement('div'));
          const root = host.attachShadow({ mode: 'open' });
          const p = root.appendChild(document.createElement('p'));
          p.textContent = 'et genom i skygge';
          const node = p.firstChild as Text;
          const hit: PageHit = {
            ...globalThis.found[0]!,
            id: 99,
            segments: [{ node, start: 3, end: 8 }],
          };
          globalThis.painter.paint([hit]);
          const box = globalThis.painter.boxesOf(hit)[0]!;
          const found = globalThis.painter.hitAt({ x: box.left + 5, y: box.top + 5 }) === hit;
          globalThis.painter.clear();
          return [found, root.innerHTML, p.firstChild === node, root.adoptedStyleSheets.length];
        });
        expect(result).toEqual([true, '<p>et genom i skygge</p>', true, 0]);
      });
    });
  }
});
