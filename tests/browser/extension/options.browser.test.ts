import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ExtensionDoor } from '../../../scripts/browsers/extension-door.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { axeViolations } from '../harness/axe-violations.ts';
import { emptyStorage, fillStorage } from '../harness/full-storage.ts';
import { openView } from '../harness/open-view.ts';
import { lineStyle, shownOptions } from '../harness/options-page.ts';
import { BROWSERS, builtFor, type OpenPage, type Reader, startReader } from '../harness/reader.ts';
import { chooseFile, tellSavedFile } from '../harness/reader-files.ts';
import { tabToElement } from '../harness/tab-to-element.ts';
import { startTestServer, type TestServer } from '../harness/test-server.ts';
import { type Copy, withSecondGlossary } from '../harness/with-second-glossary.ts';

const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>t</title>
<p id="text">En bivirkning, et eksom og en datakilde.</p>`;

describe.each(BROWSERS)('the options in %s', (name) => {
  let server: TestServer;
  let copy: Copy;
  let reader: Reader;
  let opened: OpenPage;
  let options: Page;

  const ask: ExtensionDoor['ask'] = (request, body) => reader.door.ask(request, body);
  const inForce = (): Promise<Settings> => ask('changeSettings', { change: {} });

  beforeAll(async () => {
    server = await startTestServer();
    copy = withSecondGlossary(builtFor(name));
    reader = await startReader(name, undefined, copy.folder);
    opened = await reader.open(server.add('/options-page', PAGE));
    options = await openView(reader, '/options.html');
    await options.waitForSelector('.option');
  });
  afterEach(async () => {
    await ask('deleteAll', {});
    await options.bringToFront();
    await options.evaluate(() => {
      document.body.dataset.before = '';
      history.replaceState(null, '', 'options.html');
      setTimeout(() => location.reload(), 0);
    });
    await vi.waitFor(() => options.waitForSelector('body:not([data-before]) .option'), 8_000);
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
    copy?.remove();
  });

  test('found by a word of another language and changed by keys, an option shows on open pages', async () => {
    await tabToElement(options, '#search');
    await options.keyboard.type('understregning');
    await vi.waitFor(async () => expect(await shownOptions(options)).toEqual(['underline']));
    expect(
      await options.$$eval('#underline mark', (marks) => marks.map((m) => m.textContent)),
    ).toEqual(['understregning']);
    await tabToElement(options, '#underline input');
    await options.keyboard.press('ArrowRight');
    await options.keyboard.press('ArrowRight');
    await vi.waitFor(async () => {
      expect((await inForce()).underline).toBe('wavy');
      expect(await lineStyle(options, '#preview [data-hit=exact]', 'sample-light-exact')).toBe(
        'wavy',
      );
    }, 8_000);
    await opened.page.bringToFront();
    await vi.waitFor(async () => {
      expect((await opened.painted()).map(({ text }) => text)).toContain('eksom');
      expect(await lineStyle(opened.page, '#text', 'ordlys-exact')).toBe('wavy');
    }, 8_000);
  });

  test('a search marks what it found, and says when that is nothing', async () => {
    await tabToElement(options, '#search');
    await options.keyboard.type('pointer');
    await vi.waitFor(async () => {
      const marks = await options.$$eval('.option-hint mark', (all) =>
        all.map((m) => m.textContent),
      );
      expect(marks).toContain('pointer');
    });
    await options.keyboard.type(' zebra');
    await vi.waitFor(async () => {
      expect(await shownOptions(options)).toEqual([]);
      expect(await options.$eval('main', (main) => main.innerText)).toContain('pointer zebra');
    });
    await options.keyboard.press('Escape');
    await vi.waitFor(async () => expect((await shownOptions(options)).length).toBeGreaterThan(15));
    expect(await options.$$eval('.option mark', (marks) => marks.length)).toBe(0);
  });

  test('glossaries change places by keys; the focus stays and the place is said', async () => {
    const order = async () =>
      (await ask('glossaries', {})).map(({ title, sources }) =>
        sources.length > 0 ? 'first' : title,
      );
    expect(await order()).toEqual(['first', 'Second glossary']);
    const up = '[data-step="second -1"]';
    await tabToElement(options, up);
    await options.keyboard.press('Enter');
    await vi.waitFor(
      async () => expect(await order()).toEqual(['Second glossary', 'first']),
      8_000,
    );
    await vi.waitFor(async () => {
      expect(await options.evaluate((s) => document.activeElement?.matches(s), up)).toBe(true);
      expect(await options.$eval('#glossaries [role=status]', (said) => said.textContent)).toMatch(
        /Second glossary\D+1\D+2/,
      );
    });
  });

  test('glossaries change places by the pointer, too', async () => {
    await options.$eval('#glossaries', (section) => section.scrollIntoView());
    const [first, second] = await options.$$eval('.glossaries .grip', (grips) =>
      grips.map((grip) => {
        const { x, y, width, height } = grip.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    );
    if (!first || !second) throw new Error('There are no two grips');
    await options.mouse.move(first.x, first.y);
    await options.mouse.down();
    await options.mouse.move(second.x, second.y + 30, { steps: 5 });
    await options.mouse.up();
    await vi.waitFor(async () => {
      const [top] = await ask('glossaries', {});
      expect(top?.title).toBe('Second glossary');
    }, 8_000);
  });

  test('of thousands of words only those in sight are in the page, and all are found', async () => {
    const choices = Array.from({ length: 3_000 }, (_, at) => ({
      ...{ kind: 'known', id: `many-${at}`, at: '2026-01-02T03:04:05.678Z', term: `term ${at}` },
      ref: { glossary: 'personlig-medicin', entry: `entry-${at}` },
    }));
    const backup = { format: 'ordlys-reader', version: 0, settings: {}, choices };
    await ask('importAll', { text: JSON.stringify(backup), dryRun: false });
    await vi.waitFor(() => options.waitForSelector('#words .box-row'), 15_000);
    expect(await options.$$eval('#words .box-row', (rows) => rows.length)).toBeLessThan(60);
    expect(await options.$eval('.box-list', (list) => list.clientWidth)).toBeGreaterThan(300);
    await options.focus('#words [type=search]');
    await options.keyboard.type('term 2999');
    await vi.waitFor(async () => {
      expect(
        await options.$$eval('#words .row-term', (terms) => terms.map((term) => term.textContent)),
      ).toEqual(['term 2999']);
    }, 8_000);
  });

  test('a known word that another page adds comes in, and goes again by a key', async () => {
    const choice = {
      kind: 'known',
      ref: { glossary: 'personlig-medicin', entry: 'datakilde' },
      term: 'datakilde',
    } as const;
    await ask('addChoice', { choice });
    await vi.waitFor(() => options.waitForSelector('#words .box-row button'), 8_000);
    await tabToElement(options, '#words .box-row button');
    await options.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await ask('choices', {})).toEqual([]), 8_000);
    // What was undone can be done again.
    await vi.waitFor(() => options.waitForSelector('.undo-bar button'), 8_000);
    await tabToElement(options, '.undo-bar button');
    await options.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await ask('choices', {})).toMatchObject([choice]), 8_000);
  });

  test('all is saved, deleted in two steps, and read again', async () => {
    const change = { tint: 40, disabledSites: ['*.example.org'] } as const;
    await ask('changeSettings', { change: { tint: 40, disabledSites: ['*.example.org'] } });
    await tellSavedFile(options);
    await tabToElement(options, '#backup button');
    await options.keyboard.press('Enter');
    const saved = await vi.waitFor(async () => {
      const file = await options.evaluate(() => document.body.dataset.savedFile);
      expect(file).toContain('*.example.org');
      return file as string;
    }, 8_000);

    await tabToElement(options, '#delete button');
    await options.keyboard.press('Enter');
    await options.waitForSelector('#delete .notice');
    expect(await inForce()).toMatchObject(change);
    await tabToElement(options, '#delete .notice .button-danger');
    await options.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await inForce()).toEqual(DEFAULT_SETTINGS), 8_000);

    await chooseFile(options, '#backup input[type=file]', 'not a backup');
    await vi.waitFor(() => options.waitForSelector('#backup .notice-warn'), 8_000);
    expect(await inForce()).toEqual(DEFAULT_SETTINGS);
    await chooseFile(options, '#backup input[type=file]', saved);
    await vi.waitFor(() => options.waitForSelector('#backup .button-primary'), 8_000);
    expect(await inForce()).toEqual(DEFAULT_SETTINGS);
    await options.focus('#search');
    await tabToElement(options, '#backup .button-primary');
    await options.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await inForce()).toMatchObject(change), 8_000);
  });

  test('a list of sites: typed, refused, tried, read from a file with mistakes in it', async () => {
    await tabToElement(options, '#site-list input');
    await options.keyboard.type('no site at all');
    await options.keyboard.press('Enter');
    await vi.waitFor(async () => {
      expect(await options.$eval('#site-list input', (field) => field.ariaInvalid)).toBe('true');
    });
    await options.$eval('#site-list input', (field) => (field as HTMLInputElement).select());
    await options.keyboard.type('https://News.example.org/');
    await options.keyboard.press('Enter');
    await vi.waitFor(async () => {
      expect((await inForce()).disabledSites).toEqual(['news.example.org']);
    }, 8_000);
    await tabToElement(options, '#site-test input');
    await options.keyboard.type('news.example.org/today');
    await vi.waitFor(async () => {
      const said = await options.$eval('.site-answer', (answer) => answer.textContent);
      expect(said).toContain('news.example.org');
    });
    await chooseFile(
      options,
      '#site-file input[type=file]',
      'a.example\n# mine\nnot one\n*.b.example',
    );
    await options.waitForSelector('#site-file .button-primary');
    expect(await options.$eval('#site-file .notice', (notice) => notice.textContent)).toContain(
      'not one',
    );
    await options.focus('#site-file .button-primary');
    await options.keyboard.press('Enter');
    await vi.waitFor(async () => {
      expect((await inForce()).disabledSites).toEqual([
        '*.b.example',
        'a.example',
        'news.example.org',
      ]);
    }, 8_000);
  });

  test('two open pages of options stay in step', async () => {
    await ask('changeSettings', { change: { density: 'all' } });
    await vi.waitFor(async () => {
      expect(
        await options.$eval('#density :checked', (one) => (one as HTMLInputElement).value),
      ).toBe('all');
    }, 8_000);
  });

  test('an address with a fragment leads to its option', async () => {
    await options.evaluate(() => {
      location.hash = 'hover-delay';
    });
    await vi.waitFor(async () => {
      expect(await options.evaluate(() => document.activeElement?.id)).toBe('hover-delay');
      const top = await options.$eval('#hover-delay', (row) => row.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(60);
      expect(top).toBeLessThan(await options.evaluate(() => innerHeight));
    });
  });

  test.each(['light', 'dark'] as const)(
    'has nothing that axe-core objects to, %s',
    async (theme) => {
      const known = {
        kind: 'known',
        term: 'gen',
        ref: { glossary: 'personlig-medicin', entry: 'gen' },
      };
      await ask('addChoice', { choice: { ...known, kind: 'known' } });
      await ask('changeSettings', { change: { theme, disabledSites: ['example.org'] } });
      await vi.waitFor(async () => {
        expect(await options.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
        await options.waitForSelector('#words .box-row');
      }, 8_000);
      await options.$$eval('#delete button, details summary', (all) => {
        for (const element of all) (element as HTMLElement).click();
      });
      expect(await axeViolations(options)).toEqual([]);
    },
  );

  test.runIf(name === 'chromium')(
    'when the disk is full, the control goes back and says why',
    async () => {
      await fillStorage(reader.door.page);
      await tabToElement(options, '#density input');
      await options.keyboard.press('ArrowRight');
      await vi.waitFor(async () => {
        const alert = await options.$eval('#app > [role=alert]', (one) => one.textContent);
        expect(alert).not.toBe('');
        expect(
          await options.$eval('#density :checked', (one) => (one as HTMLInputElement).value),
        ).toBe('section');
      }, 15_000);
      await emptyStorage(reader.door.page);
    },
  );
});
