import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { stopBackground } from '../../../scripts/browsers/stop-background.ts';
import { axeInCard } from '../harness/axe-in-card.ts';
import { type CardHands, cardHands } from '../harness/card-hands.ts';
import { hoverTerm } from '../harness/hover-term.ts';
import { BROWSERS, type OpenPage, type Reader, startReader } from '../harness/reader.ts';
import { startTestServer, type TestServer } from '../harness/test-server.ts';
import { readWatch, startWatch } from '../harness/watch-card.ts';

const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>t</title>
<style>body { margin: 2rem; font: 18px/1.6 sans-serif }
@media (prefers-color-scheme: dark) { body { background: #191919; color: #ddd } }</style>
<main><h1>Værktøj</h1><p>Prøven viste en bivirkning i sit bivirkningsskema.</p>
<h2 style="margin-top: 200px">Senere</h2><p>Hos <b>Nationalt</b> Genom Center står et eksom.</p>
<p style="margin-top: 40vh"><label>Notat <textarea></textarea></label></p></main>`;

describe.each(BROWSERS)('the tools of a card in %s', (name) => {
  let server: TestServer;
  let reader: Reader;
  let opened: OpenPage;
  let hands: CardHands;

  const change = (settings: Parameters<typeof reader.door.ask<'changeSettings'>>[1]['change']) =>
    reader.door.ask('changeSettings', { change: settings });
  const painted = (text: string, is: boolean) =>
    vi.waitFor(async () => {
      expect((await opened.painted()).some((place) => place.text === text)).toBe(is);
    }, 8_000);

  beforeAll(async () => {
    server = await startTestServer();
    reader = await startReader(name);
    server.add('/tools', PAGE);
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });
  beforeEach(async () => {
    opened = await reader.open(`${server.origin}/tools`);
    hands = cardHands(reader.door, opened);
  });
  afterEach(async () => {
    await opened.page.close();
    await reader.door.ask('deleteAll', {});
  });

  test('a known word is no longer highlighted; its card stays to take that back', async () => {
    await hoverTerm(opened, 'bivirkning');
    await hands.click('More actions');
    const { menu } = await hands.seen((card) => card.menu.length > 0);
    expect(menu).toEqual([
      ...['Copy with source', 'I know this word', '“bivirkning” means something else'],
      ...['Not in this section', 'Not on 127.0.0.1', 'Write a note …', 'Report an error …'],
    ]);
    await hands.click('I know this word');
    await painted('bivirkning', false);
    expect((await hands.seen()).toast).toContain('Undo');
    await hands.click('Undo');
    await painted('bivirkning', true);
    await hands.seen((card) => card.toast === 'Undone.');
  });

  test('by keys alone: open, menu, decide, undo; focus returns to the term', async () => {
    await change({ painter: 'mark' });
    await opened.page.waitForSelector('[data-ordlys][role=button]');
    await hands.press('Tab', 'Enter');
    await hands.seen((card) => card.focus === 'card');
    const term = () =>
      opened.page.evaluate(() => {
        const active = document.activeElement;
        return [active?.textContent, active?.getAttribute('aria-expanded')];
      });
    await hands.press('Escape');
    await hands.count(0);
    expect(await term()).toEqual(['bivirkning', null]);
    await hands.press('Enter');
    await hands.tabTo('More actions');
    await hands.press('Enter');
    await hands.seen((card) => card.focus === 'Copy with source');
    await hands.press('Escape');
    await hands.seen((card) => card.focus === 'More actions' && card.menu.length === 0);
    await hands.press('Enter');
    await hands.seen((card) => card.menu.length > 0);
    await hands.press('ArrowDown', 'Enter');
    await hands.seen((card) => card.toast.includes('Undo'));
    await hands.tabTo('Undo');
    await hands.press('Enter');
    await hands.seen((card) => card.toast === 'Undone.');
    await hands.press('Escape');
    await hands.count(0);
  });

  test('pinned cards stay, move by keys and pointer, and go one by one', async () => {
    await hoverTerm(opened, 'bivirkning');
    await hands.click('Pin the card');
    const grip = 'Move the card: drag it, or use the arrow keys';
    const before = await hands.rested((card) => card.pinned && card.focus === grip);
    await hands.press('ArrowRight', 'ArrowDown');
    const after = await hands.seen((card) => card.box.left === before.box.left + 16);
    // It may still be appearing, 3 px from where it will stand.
    expect(Math.abs(after.box.top - before.box.top - 16)).toBeLessThan(4);
    const { x, y } = after.buttons[grip]!;
    const { mouse } = opened.page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + 150, y + 90, { steps: 4 });
    await mouse.up();
    await mouse.move(x + 300, y + 190);
    const moved = await hands.rested((card) => card.box.left > after.box.left + 100);
    expect(moved.box.left).toBe(after.box.left + 150);
    expect(Math.abs(moved.box.top - after.box.top - 90)).toBeLessThan(4);

    await hoverTerm(opened, 'Nationalt Genom Center');
    await hands.count(2);
    await hands.press('Escape');
    await hands.seen((card) => card.pinned);
    await hands.count(1);
    await opened.page.mouse.click(5, 5);
    await hands.count(1);
    await hands.click(grip);
    await hands.press('Escape');
    await hands.count(0);
  });

  test('opens with a key held, or by a click only, as the reader wishes', async () => {
    await change({ trigger: 'modifier', modifier: 'Shift', hoverDelay: 0 });
    await hoverTerm(opened, 'bivirkning');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await hands.cards()).toEqual([]);
    await opened.page.keyboard.down('Shift');
    await hands.seen();
    await opened.page.keyboard.up('Shift');
    await hands.press('Escape');
    await hands.count(0);
    await change({ trigger: 'click' });
    const place = await hoverTerm(opened, 'eksom');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await hands.cards()).toEqual([]);
    await opened.page.mouse.click(place.x + 5, place.y + 5);
    await hands.seen();
  });

  test('a word that only contains the term says so; theme and choice of words are kept', async () => {
    await change({ theme: 'dark', density: 'all' });
    const places = await vi.waitFor(async () => {
      const parts = (await opened.painted()).filter(({ text }) => text === 'bivirkning');
      expect(parts).toHaveLength(2);
      return parts;
    }, 8_000);
    await opened.page.mouse.move(places[1]!.x + 5, places[1]!.y + 5, { steps: 4 });
    const card = await hands.seen();
    expect(card.text).toMatch(/bivirkningsskema\s+contains\s+bivirkning/);
    expect(card.theme).toBe('dark');
    await hands.click('Professional');
    await vi.waitFor(async () => {
      expect((await change({})).audience).toBe('professional');
    });
  });

  test('copies with the source', async () => {
    await hoverTerm(opened, 'bivirkning');
    await hands.click('More actions');
    await hands.click('Copy with source');
    await hands.seen((card) => /Copied|selected/.test(card.toast));
    await hands.press('Escape');
    await opened.page.focus('textarea');
    await opened.page.keyboard.down('Control');
    await hands.press('v');
    await opened.page.keyboard.up('Control');
    await vi.waitFor(async () => {
      const pasted = await opened.page.$eval('textarea', (area) => area.value);
      expect(pasted).toMatch(/^bivirkning: .+\n\(.+Ordlys\)\n\n»/s);
    });
  });

  test('goes on when the background fell asleep under it', async () => {
    await hoverTerm(opened, 'eksom');
    const { text } = await hands.seen();
    await stopBackground(reader.launched);
    await hands.click('genom');
    await hands.seen((card) => card.text !== text && !/could not/.test(card.text));
    await hands.click('Back');
    await hands.seen((card) => card.text.startsWith('eksom'));
  });

  test('shifts nothing in the page, and comes soon after the pointer rests', async () => {
    await change({ hoverDelay: 100 });
    await hoverTerm(opened, 'bivirkning');
    await hands.seen();
    await hands.press('Escape');
    const shifts = await opened.page.evaluate(() => {
      const entries: PerformanceEntry[] = [];
      Object.assign(globalThis, { entries });
      const known = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
      const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
      if (known) observer.observe({ type: 'layout-shift' });
      return known;
    });
    const ours: number[] = [];
    const empty: number[] = [];
    for (const term of ['eksom', 'bivirkning', 'Nationalt Genom Center']) {
      await opened.page.evaluate(startWatch, 100);
      await hoverTerm(opened, term);
      const times = await opened.page.evaluate(readWatch);
      ours.push(times.ours);
      empty.push(times.empty);
      await hands.press('Escape');
      await opened.page.mouse.move(5, 5);
      await hands.count(0);
    }
    const [our, their] = [median(ours), Math.max(median(empty), 8)];
    console.log(
      `${name}: card ${our.toFixed(0)} ms after the delay, an empty one ${their.toFixed(0)} ms`,
    );
    expect(our / their).toBeLessThan(15);
    const found = await opened.page.evaluate(
      () => (globalThis as unknown as { entries: unknown[] }).entries.length,
    );
    if (shifts) expect(found).toBe(0);
  });

  test.each(['light', 'dark'] as const)('has no faults that axe-core knows, %s', async (theme) => {
    await change({ theme });
    await hoverTerm(opened, 'bivirkning');
    await hands.click('More actions');
    await hands.seen((card) => card.theme === theme && card.menu.length > 0);
    expect(await axeInCard(reader.door, opened.tabId)).toEqual([]);
    await hands.click('I know this word');
    await hands.seen((card) => card.toast !== '');
    expect(await axeInCard(reader.door, opened.tabId)).toEqual([]);
    await hands.click('Pin the card');
    await hands.seen((card) => card.pinned);
    expect(await axeInCard(reader.door, opened.tabId)).toEqual([]);
  });

  test('a page of real elements has none either; each term is one button', async () => {
    await change({ painter: 'mark', density: 'all' });
    await opened.page.waitForSelector('[data-ordlys][role=button]');
    await opened.page.evaluate(axe.source);
    for (const scheme of ['light', 'dark'] as const) {
      if (name === 'chromium') {
        await opened.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      }
      const faults = await opened.page.evaluate(async () => {
        const { violations } = await (
          globalThis as unknown as { axe: typeof import('axe-core') }
        ).axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
      });
      expect(faults).toEqual([]);
    }
    const marks = await opened.page.$$eval('[data-ordlys][role=button]', (elements) =>
      elements.map((element) => [
        element.getAttribute('aria-label') ?? element.textContent,
        element.getAttribute('aria-haspopup'),
        element.hasAttribute('aria-expanded'),
      ]),
    );
    expect(marks).toEqual(
      ['bivirkning', 'bivirkning', 'Nationalt Genom Center', 'eksom'].map((text) => [
        ...[text, 'dialog', false],
      ]),
    );
  });
});

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
