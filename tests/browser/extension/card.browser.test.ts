import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenCard } from '../../../scripts/browsers/extension-door.ts';
import { hoverTerm } from '../harness/hover-term.ts';
import { BROWSERS, type OpenPage } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';

const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>t</title>
<style>body { margin: 2rem; font: 18px/1.6 sans-serif }</style>
<h1>Et kort kort</h1><p>Prøven viste bivirkninger.</p>
<p>Hos <b>Nationalt</b> Genom Center står maskinen.</p>
<p style="margin-top: 60vh">Nederst står et sundhedsvæsen.</p>`;

describe.each(BROWSERS)('the card in %s', (name) => {
  const room = withReader(name);
  let opened: OpenPage;

  beforeAll(async () => {
    room.server.add('/card', PAGE);
  });
  beforeEach(async () => {
    opened = await room.reader.open(`${room.server.origin}/card`);
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
