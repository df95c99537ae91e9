import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReaderChoice } from '../model/reader-choice.ts';
import type { CardState, Met } from './card-state.ts';
import { createCommands } from './commands.ts';
import { fakeEntry, fakeText } from './fake-card.ts';
import type { OpenRequest, Place } from './open-request.ts';
import type { CardActions } from './popover-options.ts';
import type { Toast } from './toast.ts';

const MET: Met = { form: 'Ge\u00adnerne', kind: 'inflected', language: 'da' };
const PLACE: Place = {
  ...{ sentence: 'Generne er her.', title: 'T', url: 'https://example.org/a' },
  ...{ host: 'example.org', path: '/a', section: 'Om gener' },
};
let kept: ReaderChoice[];
let toast: Toast | null;
let reported: unknown[];
let fails: Error | null;

const actions: CardActions = {
  setAudience: async () => undefined,
  async decide(choices) {
    if (fails) throw fails;
    kept.push(...choices);
    return async () => {
      kept = kept.filter((choice) => !choices.includes(choice));
    };
  },
  async writeNote(ref) {
    reported.push({ noteOn: ref });
  },
  async report(about) {
    reported.push(about);
  },
  ...{ add: null, takeBack: null },
};

function commands({ met = MET, place = PLACE, act = actions }: Partial<Options> = {}) {
  const refs = ['g', 'h'].map((glossary) => ({ glossary, entry: 'gen' }));
  const state: CardState = {
    page: { refs, inner: [], near: [], met },
    content: { step: 'ready', entries: [fakeEntry('gen'), fakeEntry('gen', {}, 'h')], inner: [] },
    ...{ canGoBack: false, canGoForward: false },
  };
  const { bar, menu } = createCommands({
    ...{ state, actions: act, text: fakeText, uiLanguage: 'en' },
    request: { place: () => place } as OpenRequest,
    wish: { language: 'da', audience: 'plain' },
    speaker: { canSpeak: () => false, isSpeaking: () => false, speak() {}, stop() {} },
    box: {} as HTMLElement,
    onDecide() {},
    show() {},
    tell(next) {
      toast = next;
    },
  });
  return [...bar, ...menu()];
}
type Options = { met: Met | null; place: Place; act: CardActions };

async function run(id: string, options?: Partial<Options>) {
  commands(options)
    .find((command) => command.id === id)
    ?.run();
  await vi.waitFor(() => expect(toast ?? reported[0]).toBeTruthy());
}

beforeEach(() => {
  kept = [];
  toast = null;
  reported = [];
  fails = null;
});

describe('what a reader decides in a card', () => {
  test('a note is written elsewhere: the card leads there', async () => {
    await run('note');
    expect(reported).toEqual([{ noteOn: { glossary: 'g', entry: 'gen' } }]);
    expect(commands({ act: { ...actions, writeNote: null } }).map(({ id }) => id)).not.toContain(
      'note',
    );
  });

  test('a known word is known to each glossary that explains it, and can be taken back', async () => {
    await run('know');
    expect(kept).toMatchObject([
      { kind: 'known', ref: { glossary: 'g' }, term: 'gen' },
      { kind: 'known', ref: { glossary: 'h' }, term: 'gen' },
    ]);
    expect(toast?.text).toContain('gen');
    await toast?.undo?.();
    expect(kept).toEqual([]);
  });

  test('a saved word keeps its sentence and page', async () => {
    await run('save');
    const { sentence, title, url } = PLACE;
    expect(kept[0]).toMatchObject({ kind: 'saved', sentence, title, url });
  });

  test('a form is kept without what cannot be seen in it', async () => {
    await run('not-this-word');
    expect(kept[0]).toMatchObject({ kind: 'not-this-word', form: 'generne' });
  });

  test('"not here" means the site, or one section of one page', async () => {
    await run('not-on-site');
    expect(kept[0]).toEqual({
      ...{ kind: 'not-here', term: 'gen', host: 'example.org' },
      ref: { glossary: 'g', entry: 'gen' },
    });
    kept = [];
    await run('not-in-section');
    expect(kept[0]).toMatchObject({ path: '/a', section: 'Om gener' });
  });

  test('a report names the first glossary\u2019s entry and the form met', async () => {
    await run('report');
    expect(reported).toEqual([
      { ref: { glossary: 'g', entry: 'gen' }, form: 'Generne', language: 'da' },
    ]);
  });
});

describe('what is offered', () => {
  const ids = (options?: Partial<Options>) => commands(options).map(({ id }) => id);

  test('where the term is met: all; the bar has little', () => {
    expect(ids()).toEqual([
      ...['save', 'copy', 'know', 'not-this-word'],
      ...['not-in-section', 'not-on-site', 'note', 'report'],
    ]);
  });

  test('on a page of the card that a link led to, nothing about the place', () => {
    expect(ids({ met: null })).toEqual(['save', 'copy', 'know', 'note', 'report']);
  });

  test('outside of any site, nothing about it', () => {
    const nowhere = { ...PLACE, host: null, path: null };
    expect(ids({ place: nowhere })).not.toContain('not-on-site');
  });

  test('where nothing can be kept, only copying', () => {
    const act = { ...actions, decide: null, writeNote: null, report: null };
    expect(ids({ act })).toEqual(['copy', 'copy']);
  });
});

describe('what fails', () => {
  test.each([
    [new Error('x'), 'cardActionFailed'],
    [new Error(fakeText('errorStorageFull')), 'errorStorageFull'],
    [Object.assign(new Error(), { name: 'ExtensionGone' }), 'cardOrphaned'],
  ] as const)('is said in the reader\u2019s words: %s', async (error, key) => {
    fails = error;
    await run('know');
    expect(toast).toEqual({ text: fakeText(key) });
  });
});
