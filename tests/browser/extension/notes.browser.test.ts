import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { stopBackground } from '../../../scripts/browsers/stop-background.ts';
import { axeViolations } from '../harness/axe-violations.ts';
import { hoverTerm } from '../harness/hover-term.ts';
import { openView } from '../harness/open-view.ts';
import { BROWSERS, type OpenPage } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';

const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>t</title>
<p>En bivirkning kan komme, og et gen er et stykke arvemasse.</p>`;
const ref = { glossary: 'personlig-medicin', entry: 'bivirkning' };

describe.each(BROWSERS)("a reader's own note, in %s", (name) => {
  const room = withReader(name, { own: true });
  let opened: OpenPage;
  let page: Page;

  beforeAll(async () => {
    opened = await room.openPage('/noted', PAGE);
    page = await openView(room.reader, `/glossaries.html#${ref.glossary}/${ref.entry}/note`);
  });
  afterAll(() => page?.close());

  const ask: typeof room.reader.door.ask = (request, body) => room.reader.door.ask(request, body);
  const note = () => ask('note', { ref });
  const focusIsOnNote = (view: Page) =>
    view.waitForFunction(() => document.activeElement?.getAttribute('name') === 'note');

  test('is written on a shipped entry and kept when the field is left', async () => {
    await focusIsOnNote(page);
    await page.keyboard.type('Spurgt om til eksamen');
    await page.keyboard.press('Tab');
    await vi.waitFor(async () => expect(await note()).toBe('Spurgt om til eksamen'), 8_000);
    expect(await axeViolations(page)).toEqual([]);
    await stopBackground(room.reader.launched);
    expect(await note()).toBe('Spurgt om til eksamen');
  });

  test('stands in the card, and in the side panel, where it can be changed', async () => {
    await opened.page.bringToFront();
    await hoverTerm(opened, 'bivirkning');
    await vi.waitFor(
      async () => expect((await opened.card())?.text).toContain('Spurgt om til eksamen'),
      8_000,
    );
    await opened.page.keyboard.press('Escape');
    const panel = await openView(room.reader, `/sidepanel.html?tab=${opened.tabId}`);
    await panel.waitForSelector('.term-row-current [name=note]');
    await panel.focus('.term-row-current [name=note]');
    await panel.keyboard.press('End');
    // Letters are the note's, though the list around listens for letters and arrows.
    await panel.keyboard.type(', gen!');
    await panel.keyboard.press('Tab');
    await vi.waitFor(async () => expect(await note()).toBe('Spurgt om til eksamen, gen!'), 8_000);
    await panel.type('[type=search]', 'eksamen');
    await vi.waitFor(
      async () =>
        expect(
          await panel.$$eval('.term-name', (all) => all.map((one) => one.textContent)),
        ).toEqual(['bivirkning']),
      8_000,
    );
    await panel.close();
  });

  test('is found in the list of entries', async () => {
    await page.bringToFront();
    await vi.waitFor(async () =>
      expect(await page.$eval('[name=note]', (field) => (field as HTMLTextAreaElement).value)).toBe(
        'Spurgt om til eksamen, gen!',
      ),
    );
    await page.click('.back');
    await page.waitForSelector('[type=search]');
    await page.type('[type=search]', 'eksamen');
    await vi.waitFor(
      async () =>
        expect(
          await page.$$eval('[data-entry]', (rows) =>
            rows.map((row) => row.getAttribute('data-entry')),
          ),
        ).toEqual(['bivirkning']),
      8_000,
    );
  });

  test('is part of a backup, and goes and comes back with everything', async () => {
    const backup = await ask('exportAll', {});
    expect((await ask('storedData', {})).choices.note).toBe(1);
    await ask('deleteAll', {});
    expect(await note()).toBeNull();
    await ask('importAll', { text: backup, dryRun: false });
    expect(await note()).toBe('Spurgt om til eksamen, gen!');
  });

  test('is taken away by emptying it, and comes back', async () => {
    await page.click('[data-entry=bivirkning] .entry-open');
    await page.waitForSelector('[name=note]');
    await page.$eval('[name=note]', (field) => (field as HTMLTextAreaElement).select());
    await page.focus('[name=note]');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.note-said .button');
    expect(await note()).toBeNull();
    await page.click('.note-said .button');
    await vi.waitFor(async () => expect(await note()).toBe('Spurgt om til eksamen, gen!'), 8_000);
  });
});
