import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardEntry } from '../model/card.ts';
import type { EntryRef } from '../model/hit.ts';
import { createCardReading } from './card-reading.ts';
import type { CardState } from './card-state.ts';

const ref = (entry: string): EntryRef => ({ glossary: 'g', entry });
const page = (entry: string, inner: string[] = []) => ({
  refs: [ref(entry)],
  inner: inner.map(ref),
  near: [],
  met: null,
});

function cardEntry(entryRef: EntryRef): CardEntry {
  return {
    ref: entryRef,
    glossaryTitle: 'G',
    sources: [],
    related: [],
    entry: {
      id: entryRef.entry,
      terms: [{ text: entryRef.entry, language: 'da', kind: 'preferred' }],
      ...{ explanations: [], quotes: [], related: [] },
      ...{ level: 'everyday', status: 'draft', origin: 'document' },
    },
  };
}

let states: CardState[];
let wait: number;
let failing: boolean;
let failure: string;
let asked: number;

function start() {
  return createCardReading({
    async fetchEntries(refs) {
      asked += 1;
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (failing) throw Object.assign(new Error('gone'), { name: failure });
      return refs.filter(({ entry }) => entry !== 'missing').map(cardEntry);
    },
    onChange: (state) => states.push(state),
  });
}
const steps = () => states.map(({ content }) => content.step);
const last = () => states.at(-1)!;

beforeEach(() => {
  vi.useFakeTimers();
  states = [];
  wait = 20;
  failing = false;
  failure = 'Error';
  asked = 0;
});
afterEach(() => vi.useRealTimers());

describe('loading', () => {
  test('a quick answer is shown without a loading state', async () => {
    start().start(page('gen'));
    await vi.advanceTimersByTimeAsync(500);
    expect(steps()).toEqual(['waiting', 'ready']);
  });

  test('a slow one is, after 150 ms', async () => {
    wait = 400;
    start().start(page('gen'));
    await vi.advanceTimersByTimeAsync(149);
    expect(steps()).toEqual(['waiting']);
    await vi.advanceTimersByTimeAsync(1);
    expect(steps()).toEqual(['waiting', 'loading']);
    await vi.advanceTimersByTimeAsync(300);
    expect(last().content.step).toBe('ready');
  });

  test('an extension that has gone is told from a failure', async () => {
    failing = true;
    failure = 'ExtensionGone';
    start().start(page('gen'));
    await vi.advanceTimersByTimeAsync(50);
    expect(last().content.step).toBe('orphaned');
  });

  test('nothing is asked where nothing was found', async () => {
    start().start({ refs: [], inner: [], near: [], met: null });
    await vi.advanceTimersByTimeAsync(0);
    expect(last().content).toEqual({ step: 'ready', entries: [], inner: [] });
    expect(asked).toBe(0);
  });

  test('a failure can be tried again', async () => {
    failing = true;
    const reading = start();
    reading.start(page('gen'));
    await vi.advanceTimersByTimeAsync(50);
    expect(last().content.step).toBe('failed');
    failing = false;
    reading.retry();
    await vi.advanceTimersByTimeAsync(50);
    expect(last().content.step).toBe('ready');
  });

  test('an entry that is gone leaves no entries, not an error', async () => {
    start().start(page('missing'));
    await vi.advanceTimersByTimeAsync(50);
    expect(last().content).toEqual({ step: 'ready', entries: [], inner: [] });
  });

  test('a late answer for a page left behind changes nothing', async () => {
    const reading = start();
    wait = 400;
    reading.start(page('gen'));
    wait = 20;
    reading.start(page('DNA'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(steps()).toEqual(['waiting', 'waiting', 'ready']);
    expect(last().page.refs).toEqual([ref('DNA')]);
  });

  test('nothing comes after stop', async () => {
    const reading = start();
    reading.start(page('gen'));
    reading.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(steps()).toEqual(['waiting']);
  });
});

describe('way', () => {
  test('back and forward show pages again without asking again', async () => {
    const reading = start();
    reading.start(page('gen'));
    await vi.advanceTimersByTimeAsync(50);
    reading.visit(ref('DNA'));
    await vi.advanceTimersByTimeAsync(50);
    expect(last()).toMatchObject({ canGoBack: true, canGoForward: false });
    reading.back();
    expect(last()).toMatchObject({ canGoBack: false, canGoForward: true });
    expect(last().page.refs).toEqual([ref('gen')]);
    reading.forward();
    expect(last().page.refs).toEqual([ref('DNA')]);
    expect(asked).toBe(2);
  });

  test('there is no way beyond the ends', async () => {
    const reading = start();
    reading.start(page('gen'));
    await vi.advanceTimersByTimeAsync(50);
    const before = states.length;
    reading.back();
    reading.forward();
    expect(states).toHaveLength(before);
    expect(last().page.refs).toEqual([ref('gen')]);
  });

  test('a new way from the middle forgets the old one', async () => {
    const reading = start();
    reading.start(page('gen'));
    reading.visit(ref('DNA'));
    reading.back();
    reading.visit(ref('genom'));
    await vi.advanceTimersByTimeAsync(50);
    expect(last()).toMatchObject({ canGoBack: true, canGoForward: false });
  });
});

test('inner terms are named by their entries; one that is shown already is not offered', async () => {
  start().start(page('strategi', ['strategi', 'medicin', 'missing']));
  await vi.advanceTimersByTimeAsync(50);
  expect(last().content).toMatchObject({ inner: [{ ref: ref('medicin'), text: 'medicin' }] });
});
