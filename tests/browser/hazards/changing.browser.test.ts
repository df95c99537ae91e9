import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { repositoryFolder } from '../../../scripts/repository-folder.ts';
import { hoverTerm } from '../harness/hover-term.ts';
import { BROWSERS, type OpenPage } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';
import { CHANGING_CASES as CASES } from './changing-cases.ts';
import { actAll, casesPage, danishPage, numbered, paintedInCases } from './hazard-cases.ts';

describe.each(BROWSERS)('hazards of changing pages in %s', (name) => {
  const room = withReader(name, { settings: { density: 'all' } });

  describe('many at once', () => {
    let opened: OpenPage;
    let painted: string[][];
    beforeAll(async () => {
      opened = await room.openPage('/changing', casesPage(CASES));
      await actAll(opened, CASES);
      painted = await paintedInCases(opened, CASES, 20_000);
    });

    test.each(numbered(CASES))('%s', (_name, at) => {
      expect(painted[at]).toEqual(CASES[at]?.painted.toSorted());
    });

    test('none of it is an error, and no range is left over', async () => {
      expect(opened.errors).toEqual([]);
      // A term that runs over two text nodes has a range in each.
      const expected = CASES.flatMap((one) => one.painted).length + 1;
      expect(await rangesInRegistry(opened)).toBe(expected);
    });
  });

  test('closed shadow trees have the look of the rest', async () => {
    const html = danishPage('<p>En bivirkning.</p><div id="host"></div>');
    const opened = await room.openPage('/look', html);
    await opened.page.evaluate(() => {
      const inside = document.createElement('p');
      inside.textContent = 'En datakilde.';
      const root = document.getElementById('host')?.attachShadow({ mode: 'closed' });
      root?.append(inside);
      globalThis.closedParagraph = inside;
    });
    await vi.waitFor(async () => expect(await opened.painted()).toHaveLength(2), 10_000);
    const [outside, inside] = await opened.page.evaluate(() => {
      const look = (element: Element) => {
        const { backgroundColor, textDecorationLine } = getComputedStyle(
          element,
          '::highlight(ordlys-exact)',
        );
        return [backgroundColor, textDecorationLine];
      };
      return [look(document.querySelector('p') as Element), look(globalThis.closedParagraph)];
    });
    expect(inside).toEqual(outside);
    expect(outside?.[1]).toBe('underline');
  });

  test('a body taken from a cache, a new root element, a document written anew', async () => {
    const opened = await room.openPage('/turbo', danishPage('<p>En bivirkning.</p>'));
    await paints(opened, ['bivirkning']);
    await hoverTerm(opened, 'bivirkning');
    await vi.waitFor(async () => expect(await opened.card()).not.toBe(null), 8_000);
    // The page keeps a copy of itself with whatever stands in it, shows another, and comes back.
    await opened.page.evaluate(async () => {
      const kept = document.body.cloneNode(true);
      const other = document.createElement('body');
      other.textContent = 'En datakilde.';
      document.body.replaceWith(other);
      await new Promise((resolve) => setTimeout(resolve, 300));
      document.body.replaceWith(kept);
    });
    await paints(opened, ['bivirkning']);
    await opened.page.evaluate(() => {
      const root = document.createElement('html');
      root.lang = 'da';
      root.append(document.createElement('body'));
      root.querySelector('body')?.append('Nu en styrelse.');
      document.documentElement.replaceWith(root);
    });
    await paints(opened, ['styrelse']);
    await opened.page.evaluate(() => {
      document.open();
      document.write('<!doctype html><html lang="da"><body><p>Skrevet: en datakilde.</p>');
      document.close();
    });
    await paints(opened, ['datakilde']);
    // What comes after that is seen, too, and the card finds a place.
    await opened.page.evaluate(() => document.body.append('Og en bivirkning.'));
    await paints(opened, ['datakilde', 'bivirkning']);
    await hoverTerm(opened, 'datakilde');
    await vi.waitFor(async () => expect((await opened.card())?.text).toContain('atakilde'), 8_000);
    expect(opened.errors).toEqual([]);
  });

  test('a framework finds the nodes of its server as the server sent them', async () => {
    const opened = await room.openPage('/hydrate', hydratingPage());
    await opened.page.waitForFunction('globalThis.hydrated');
    const { messages, same } = await opened.page.evaluate(() => globalThis.hydrated);
    expect(messages).toEqual([]);
    expect(same).toBe(true);
    await opened.page.click('button');
    await paints(opened, ['bivirkning', 'datakilde']);
    expect(opened.errors).toEqual([]);
  });

  test('a page that clears the highlight registry and the style sheets', async () => {
    const opened = await room.openPage('/clears', danishPage('<p>En bivirkning.</p>'));
    await paints(opened, ['bivirkning']);
    await opened.page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
    await opened.page.mouse.move(200, 200);
    await opened.page.mouse.move(210, 210);
    await paints(opened, ['bivirkning']);
    expect(await opened.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });
});

declare global {
  var closedParagraph: Element;
  var hydrated: { messages: string[]; same: boolean };
}

/** A page drawn by a server, which Preact takes over a moment after it was read. */
function hydratingPage(): string {
  const preact = readFileSync(
    join(repositoryFolder, 'node_modules/preact/dist/preact.mjs'),
    'utf8',
  );
  return danishPage(`<div id="app"><p>En bivirkning.</p><button>Mere</button></div>
    <script type="module">
      const messages = [];
      for (const level of ['warn', 'error']) console[level] = (...text) => messages.push(text.join(' '));
      const source = new Blob([${JSON.stringify(preact).replaceAll('</', '<\\/')}], { type: 'text/javascript' });
      const { h, hydrate, render } = await import(URL.createObjectURL(source));
      await new Promise((resolve) => setTimeout(resolve, 700));
      const app = document.getElementById('app');
      const nodes = () => [...app.querySelectorAll('*')].flatMap((e) => [e, ...e.childNodes]);
      const before = nodes();
      const view = (more) => [
        h('p', null, 'En bivirkning.'),
        h('button', { onClick: () => render(view(true), app) }, 'Mere'),
        more && h('p', null, 'En datakilde.'),
      ];
      hydrate(view(false), app);
      const after = nodes();
      const same = before.length === after.length && before.every((node, at) => node === after[at]);
      globalThis.hydrated = { messages, same };
    </script>`);
}

function rangesInRegistry(opened: OpenPage): Promise<number> {
  return opened.page.evaluate(() => {
    let ranges = 0;
    for (const [name, highlight] of CSS.highlights) {
      if (name.startsWith('ordlys')) ranges += highlight.size;
    }
    return ranges;
  });
}

/** Waits until this is painted. */
function paints(opened: OpenPage, texts: string[]): Promise<void> {
  return vi.waitFor(
    async () => expect((await opened.painted()).map(({ text }) => text)).toEqual(texts),
    { timeout: 10_000, interval: 150 },
  );
}
