import { expect, test } from 'vitest';
import { judgeBars } from './bars.ts';
import type { Figures, OursFigures, PageFigures } from './figures.ts';

test('judges by the median over the pages, and leaves open what was not measured', () => {
  const pages = [pageOf(1, 2), pageOf(1, 4), pageOf(1, 2.5)];
  const results = judgeBars(figuresOf(pages));
  const walk = results.find(({ what }) => what === 'ours ÷ bare walk, 2,000 terms');
  expect(walk).toMatchObject({ value: 2.5, met: true, bar: '≤ 3' });
  const larger = results.find(({ what }) => what === 'ours ÷ bare walk, 100,000 terms');
  expect(larger).toMatchObject({ value: null, met: null });
});

test('takes the fastest peer that finished', () => {
  const page = pageOf(1, 2);
  page.peers = { 'mark.js': { 2000: null }, findAndReplaceDOMText: { 2000: 14 } };
  const results = judgeBars(figuresOf([page]));
  const peer = results.find(({ what }) => what === 'fastest peer ÷ ours, 2,000 terms');
  expect(peer).toMatchObject({ value: 7, met: false, bar: '≥ 8' });
});

function figuresOf(pages: PageFigures[]): Figures {
  const sizes = [2_000];
  return { browser: 'b', processors: 1, runs: 1, sizes, pages, long: [], extra: null };
}

function pageOf(walk: number, main: number): PageFigures {
  const times = { main, wall: main, firstPaint: main, longest: main, thread: main, warm: main };
  const counts = { found: 1, painted: 1, words: 1, answerUnits: 1, answering: 1 };
  const ours: OursFigures = { ...times, ...counts };
  const size = { bytes: 1, textNodes: 1, textUnits: 1 };
  const rest = { ...size, walk, walkWarm: walk, capped: null, peers: {} };
  return { name: 'page', ours: { 2000: ours }, ...rest };
}
