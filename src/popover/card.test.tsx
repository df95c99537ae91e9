import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardEntry } from '../model/card.ts';
import { Card } from './card.tsx';
import type { CardContent, CardState, Met } from './card-state.ts';
import type { CardView } from './card-view.ts';
import { NO_COMMANDS } from './commands.ts';
import { fakeEntry, fakeText } from './fake-card.ts';

let box: HTMLElement;

beforeEach(() => {
  const { document } = parseHTML('<div id="box"></div>');
  vi.stubGlobal('document', document);
  box = document.getElementById('box') as unknown as HTMLElement;
});
afterEach(() => vi.unstubAllGlobals());

const nothing = () => undefined;
const view: CardView = {
  ...{ text: fakeText, uiLanguage: 'en', labelId: 'label', explainIn: 'da', audience: 'plain' },
  ...{ pinned: false, canPin: true, toast: null, menuOpen: false, commands: NO_COMMANDS },
  guard: (action) => action,
  ...{ chooseAudience: nothing, visit: nothing, back: nothing, forward: nothing, retry: nothing },
  ...{ pin: nothing, toggleMenu: nothing, undo: nothing, close: nothing },
};

type Shown = {
  content: CardContent;
  met?: Met | null;
  near?: string[];
  problem?: string;
  more?: Partial<CardView>;
};

function show({ content, met = null, near = [], problem, more = {} }: Shown): HTMLElement {
  const state: CardState = {
    content,
    page: {
      refs: content.step === 'ready' ? content.entries.map(({ ref }) => ref) : [],
      inner: [],
      near: near.map((text) => ({ ref: { glossary: 'g', entry: text }, text })),
      met,
      ...(problem !== undefined && { problem }),
    },
    ...{ canGoBack: false, canGoForward: false },
  };
  render(<Card state={state} view={{ ...view, ...more }} />, box);
  return box;
}
const ready = (...entries: CardEntry[]): CardContent => ({ step: 'ready', entries, inner: [] });
const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ');

describe('a card', () => {
  test('shows what glossaries say as text, whatever it looks like', () => {
    const evil = '<img src=x onerror=alert(1)>\u202e\u05e2\u05d1\u05e8\u{1f9ec}';
    const entry = fakeEntry('gen', {
      terms: [
        { text: evil, language: 'da', kind: 'preferred' },
        { text: evil, language: 'en', kind: 'preferred' },
      ],
      explanations: [
        {
          ...{ language: 'da', audience: 'plain', text: evil },
          origin: { kind: 'editor', editor: evil, date: evil },
        },
      ],
      quotes: [{ source: 's', start: 0, end: 1, text: evil, role: 'definition' }],
    });
    const sources = entry.sources.map((source) => ({
      ...source,
      ...{ title: evil, publisher: evil, published: evil, url: 'javascript:alert(1)' },
    }));
    const related = [{ ref: { glossary: 'g', entry: 'x' }, text: evil }];
    show({ content: ready({ ...entry, glossaryTitle: evil, sources, related }) });
    expect(box.querySelector('img')).toBeNull();
    expect(box.querySelector('a')).toBeNull();
    expect(textOf(box).split('onerror').length - 1).toBe(11);
  });

  test("shows the reader's own note as text, beside what the glossary says", () => {
    show({ content: ready({ ...fakeEntry('gen'), note: 'Min <b>note</b>' }) });
    expect(box.querySelector('.note')?.textContent).toBe('My noteMin <b>note</b>');
    expect(box.querySelector('b')).toBeNull();
    expect(box.querySelector('input, textarea, [contenteditable]')).toBeNull();
    show({ content: ready(fakeEntry('gen')) });
    expect(box.querySelector('.note')).toBeNull();
  });

  test('hyphenates each text in its own language', () => {
    show({ content: ready(fakeEntry('gen')) });
    expect(box.querySelector('.content')?.getAttribute('lang')).toBe('en');
    expect(box.querySelector('.explanation-text')?.getAttribute('lang')).toBe('da');
    expect(box.querySelector('.quote-text')?.getAttribute('lang')).toBe('da');
  });

  test('says which form was met, and tells a word that contains the term', () => {
    show({
      content: ready(fakeEntry('gen')),
      met: { form: 'generne', kind: 'inflected', language: 'da' },
    });
    expect(textOf(box)).toContain('In the text: generne');
    show({
      content: ready(fakeEntry('gen')),
      met: { form: 'genbank', kind: 'compound', language: 'da' },
    });
    expect(textOf(box.querySelector('.entry-compound')!)).toMatch(/^genbank contains/);
  });

  test('puts the explanations of several glossaries side by side, each named', () => {
    show({ content: ready(fakeEntry('gen', {}, 'g'), fakeEntry('gen', {}, 'h')) });
    const heads = [...box.querySelectorAll('.entries-several .from')].map(textOf);
    expect(heads).toEqual(['Glossary g', 'Glossary h']);
    expect([...box.querySelectorAll('#label')]).toHaveLength(1);
  });

  test('offers what is written nearly as the text that was looked up', () => {
    const met: Met = { form: 'gne', kind: 'inflected', language: null };
    show({ content: ready(), met, near: ['gen', 'gener'] });
    expect(textOf(box)).toContain(fakeText('cardNotFound'));
    expect([...box.querySelectorAll('.near button')].map(textOf)).toEqual(['gen', 'gener']);
  });

  test('says what went wrong instead of an explanation', () => {
    const met: Met = { form: 'sekstant', kind: 'inflected', language: null };
    show({ content: ready(), met, problem: 'The disk is full' });
    expect(textOf(box)).toContain('The disk is full');
    expect(textOf(box)).not.toContain(fakeText('cardNotFound'));
  });

  test('says that the extension has gone, or that something failed', () => {
    expect(textOf(show({ content: { step: 'orphaned' } }))).toContain(fakeText('cardOrphaned'));
    show({ content: { step: 'failed' } });
    expect(textOf(box.querySelector('[role="alert"]')!)).toContain(fakeText('cardRetry'));
  });

  test('has tools only where there is something to do', () => {
    show({ content: ready(fakeEntry('gen')) });
    expect(box.querySelector('.tools')).toBeNull();
    const save = { id: 'save', icon: 'save' as const, label: 'Save', run: nothing };
    show({
      content: ready(fakeEntry('gen')),
      more: { commands: { bar: [save], menu: () => [], add: null } },
    });
    const labels = [...box.querySelectorAll('.tools button')].map((b) =>
      b.getAttribute('aria-label'),
    );
    expect(labels).toEqual(['Save', fakeText('cardActions')]);
  });

  test('a pinned card has a grip; one that cannot be pinned has no pin', () => {
    show({ content: ready(fakeEntry('gen')), more: { pinned: true, canPin: false } });
    expect(box.querySelector('.grip')?.getAttribute('aria-label')).toBe(fakeText('cardMove'));
    expect(box.querySelector('.icon-pin')).toBeNull();
  });

  test('says politely what was done, and how to take it back', () => {
    const toast = { text: 'Done.', undo: async () => undefined };
    show({ content: ready(fakeEntry('gen')), more: { toast } });
    const status = box.querySelector('[role="status"]')!;
    expect(textOf(status)).toBe('Done.Undo');
  });
});
