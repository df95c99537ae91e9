import { describe, expect, test } from 'vitest';
import { type BarResult, judgeBars } from './bars.ts';
import type { Figures, OursFigures, PageFigures } from './figures.ts';

describe('judgeBars', () => {
  test('judges by the median over the pages, apart for fresh pages and for warm code', () => {
    const pages = [pageOf({ 2000: 2 }), pageOf({ 2000: 4 }), pageOf({ 2000: 2.5 })];
    const results = judgeBars(figuresOf(pages));
    expect(bar(results, 'ours ÷ bare walk, 2,000 terms, both on a fresh page')).toMatchObject({
      value: 2.5,
      met: true,
      bar: '≤ 3',
    });
    expect(bar(results, 'ours ÷ bare walk, 2,000 terms, both again')).toMatchObject({
      value: 5,
      met: false,
    });
  });

  test('leaves open what was measured with other lists than the bar names', () => {
    const page = pageOf({ 20: 1, 2000: 2 });
    page.capped = { list: 2_000, asMuchAs: 20, main: 1 };
    const results = judgeBars(figuresOf([page]));
    for (const what of [
      'ours ÷ bare walk, 100,000 terms, both on a fresh page',
      '100,000 terms ÷ 20 terms',
      'first paint of highlights',
      'index per surface form',
      'heap of a tab',
      'restarted background',
      'growth',
    ]) {
      expect(bar(results, what)).toMatchObject({ value: null, met: null });
    }
  });

  test('compares the first paint with 40 terms, on pages that both lists paint', () => {
    const empty = pageOf({ 40: 1, 100000: 9 });
    empty.ours[40]!.firstPaint = null;
    const results = judgeBars(figuresOf([pageOf({ 20: 7, 40: 2, 100000: 3 }), empty]));
    expect(bar(results, 'first paint').value).toBe(1.5);
  });

  test('takes the fastest peer that finished', () => {
    const page = pageOf({ 2000: 2 });
    page.peers = {
      'mark.js': { 2000: { failed: 'threw: too much' } },
      'advanced-mark.js': { 2000: { ms: 20 } },
      findAndReplaceDOMText: { 2000: { ms: 14 } },
    };
    const results = judgeBars(figuresOf([page]));
    expect(bar(results, 'fastest peer that finished ÷ ours, 2,000')).toMatchObject({
      value: 7,
      met: false,
      bar: '≥ 8',
    });
  });

  test('adds up the long tasks of all pages', () => {
    const pages = [pageOf({ 20: 1 }), pageOf({ 20: 1 })];
    for (const page of pages) page.load = { list: 20, longTasks: 1, longest: 60 };
    const result = bar(judgeBars(figuresOf(pages)), 'tasks of ours over 50 ms');
    expect(result).toMatchObject({ value: 2, met: false });
  });
});

function bar(results: readonly BarResult[], what: string): BarResult {
  const [found, ...more] = results.filter((result) => result.what.startsWith(what));
  expect(more).toEqual([]);
  return found!;
}

function figuresOf(pages: PageFigures[]): Figures {
  const machine = { browser: 'b', processors: 1, load: 0 };
  return { ...machine, runs: 1, sizes: [], indexes: {}, pages, long: [], extra: null };
}

/** A page on which the walk takes 1 ms, and ours as long as given by list. */
function pageOf(times: Record<number, number>): PageFigures {
  const ours = Object.fromEntries(Object.entries(times).map(([size, ms]) => [size, oursOf(ms)]));
  const page = { name: 'page', bytes: 1, textNodes: 1, textUnits: 1, walk: 1, walkWarm: 0.5 };
  return { ...page, ours, capped: null, load: null, peers: {} };
}

function oursOf(ms: number): OursFigures {
  const times = { main: ms, warm: ms, wall: ms, firstPaint: ms, longest: ms, thread: ms };
  return { ...times, found: 1, painted: 1, questionUnits: 1, answerUnits: 1, answering: 1 };
}
