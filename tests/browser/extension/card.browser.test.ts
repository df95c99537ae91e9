import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenCard } from '../../../scripts/browsers/extension-door.ts';
import { repositoryFolder } from '../../../scripts/repository-folder.ts';
import type { Glossary } from '../../../src/model/glossary.ts';
import { hoverTerm } from '../harness/hover-term.ts';
import { readCards } from '../harness/read-cards.ts';
import { BROWSERS, type OpenPage, type Reader, startReader } from '../harness/reader.ts';
import { startTestServer, type TestServer } from '../harness/test-server.ts';

const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>t</title>
<style>body { margin: 2rem; font: 18px/1.6 sans-serif }</style>
<h1>Et kort kort</h1><p>Prøven viste bivirkninger.</p>
<p>Hos <b>Nationalt</b> Genom Center står maskinen.</p>
<p style="margin-top: 60vh">Nederst står et sundhedsvæsen.</p>`;

describe.each(BROWSERS)('the card in %s', (name) => {
  let server: TestServer;
  let reader: Reader;
  let opened: OpenPage;

  beforeAll(async () => {
    server = await startTestServer();
    reader = await startReader(name);
    server.add('/card', PAGE);
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });
  beforeEach(async () => {
    opened = await reader.open(`${server.origin}/card`);
  });

  test('opens when the pointer rests on a term, with term, form and explanation', async () => {
    await hoverTerm(opened, 'bivirkninger');
    const card = await openCard(opened);
    expect(card).toMatch(/bivirkning/i);
    expect(card).toContain('bivirkninger');
    expect(card.length).toBeGreaterThan(80);
    expect(await opened.page.$$('[data-ordlys-host]')).toHaveLength(1);
  });

  test('opens for a term that runs over an inline element', async () => {
    await hoverTerm(opened, 'Nationalt Genom Center');
    expect(await openCard(opened)).toContain('Nationalt Genom Center');
  });

  test('does not open when the pointer only passes', async () => {
    const place = await hoverTerm(opened, 'bivirkninger');
    await opened.page.mouse.move(place.x + place.width + 200, place.y + 250);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await opened.card()).toBe(null);
  });

  test('stays while the pointer is on it', async () => {
    const place = await hoverTerm(opened, 'bivirkninger');
    await openCard(opened);
    const { x, width, y, height } = place;
    await opened.page.mouse.move(x + width / 2, y + height + 60, { steps: 12 });
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await opened.card()).not.toBe(null);
  });

  test('closes on Esc, which the page does not hear', async () => {
    await opened.page.evaluate(() => {
      addEventListener('keydown', (event) => {
        document.title += event.key;
      });
    });
    await hoverTerm(opened, 'bivirkninger');
    await openCard(opened);
    await opened.page.keyboard.press('Escape');
    await cardIsClosed(opened);
    expect(await opened.page.title()).toBe('t');
    await opened.page.keyboard.press('Escape');
    expect(await opened.page.title()).toBe('tEscape');
  });

  test('closes on a click outside', async () => {
    await hoverTerm(opened, 'bivirkninger');
    await openCard(opened);
    await opened.page.mouse.click(700, 560);
    await cardIsClosed(opened);
  });

  test('opens on a click, and stands inside the viewport at the lower edge', async () => {
    const place = await hoverTerm(opened, 'sundhedsvæsen');
    await opened.page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
    expect(await openCard(opened)).toContain('sundhedsvæsen');
    const { box, viewport } = (await opened.card()) as OpenCard;
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(viewport.height);
    expect(box.right).toBeLessThanOrEqual(viewport.width);
  });

  test('of any shipped term fits a phone without scrolling, in plain words', async () => {
    const { entries } = shippedGlossary();
    const words = entries.map(({ terms }) => terms.find(({ language }) => language === 'da'));
    const sections = words.map((term) => `<h2>Afsnit</h2><p>Her står ${term?.text ?? ''}.</p>`);
    const url = server.add('/all', `${PAGE}${sections.join('')}`);
    const all = await reader.open(url);
    await all.page.setViewport({ width: 360, height: 640 });
    const faults: string[] = [];
    for (const { id } of entries) {
      const ref = { glossary: 'personlig-medicin', entry: id };
      await reader.door.ask('showTerm', { tabId: all.tabId, frameId: 0, ref });
      const card = await vi.waitFor(async () => {
        const [open] = await readCards(reader.door, all.tabId);
        if (!open?.text) throw new Error(`No card for ${id}`);
        return open;
      }, 5_000);
      if (card.scrolls || card.box.width > 360) faults.push(`${id}: ${card.text}`);
      await all.page.keyboard.press('Escape');
      await vi.waitFor(async () => expect(await readCards(reader.door, all.tabId)).toEqual([]));
    }
    expect(faults).toEqual([]);
    await all.page.close();
  });

  test.each([
    [320, 256],
    [320, 480],
  ])('loses nothing at four times the size: %i by %i px', async (width, height) => {
    await opened.page.setViewport({ width, height });
    const ref = { glossary: 'personlig-medicin', entry: 'bivirkning' };
    await reader.door.ask('showTerm', { tabId: opened.tabId, frameId: 0, ref });
    await openCard(opened);
    const [card] = await readCards(reader.door, opened.tabId);
    expect(card?.box.left).toBe(0);
    // Less a scroll bar.
    expect(card?.box.width).toBeGreaterThan(width - 20);
    expect(card?.box.height).toBeLessThanOrEqual(height);
    for (const { x } of Object.values(card?.buttons ?? {})) expect(x).toBeLessThan(width);
    await opened.page.keyboard.press('Escape');
  });

  test('leaves the page as it was but for its one host element', async () => {
    await hoverTerm(opened, 'bivirkninger');
    await openCard(opened);
    const bodies = await opened.page.evaluate(() => {
      const root = document.documentElement.cloneNode(true) as Element;
      root.querySelector('[data-ordlys-host]')?.remove();
      const fresh = new DOMParser().parseFromString(root.outerHTML, 'text/html');
      return [root.outerHTML, fresh.documentElement.outerHTML, root.querySelectorAll('*').length];
    });
    expect(bodies[0]).toBe(bodies[1]);
    // html, head, meta, title, style, body, h1, three p and one b.
    expect(bodies[2]).toBe(10);
    expect(opened.errors).toEqual([]);
  });
});

function shippedGlossary(): Glossary {
  const file = join(repositoryFolder, 'public/glossary/personlig-medicin.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function openCard(opened: OpenPage): Promise<string> {
  return vi.waitFor(
    async () => {
      const card = await opened.card();
      if (card === null) throw new Error('No card is open.');
      return card.text;
    },
    { timeout: 8_000, interval: 100 },
  );
}

async function cardIsClosed(opened: OpenPage): Promise<void> {
  await vi.waitFor(async () => expect(await opened.card()).toBe(null), 8_000);
}
