import { expect, it } from 'vitest';
import { sheetSide } from './sheet-side.ts';

const at = (top: number, more: { sheet?: number; scroll?: number } = {}) =>
  sheetSide({ term: { top, bottom: top + 20 }, sheet: 300, viewport: 700, scroll: 1000, ...more });

it('stays at the bottom where the term is above it', () => {
  expect(at(300)).toEqual({ side: 'bottom', scrollBy: 0, free: null });
  expect(at(368)).toEqual({ side: 'bottom', scrollBy: 0, free: null });
});

it('scrolls a covered term to just above it', () => {
  expect(at(600)).toEqual({ side: 'bottom', scrollBy: 232, free: null });
  expect(at(340, { sheet: 660 })).toEqual({ side: 'bottom', scrollBy: 332, free: null });
});

it('goes where there is more room when the page cannot be scrolled so far, and no higher', () => {
  expect(at(600, { scroll: 100 })).toEqual({ side: 'top', scrollBy: 0, free: 588 });
  expect(at(500, { sheet: 600, scroll: 0 })).toEqual({ side: 'top', scrollBy: 0, free: 488 });
  expect(at(100, { sheet: 660, scroll: 0 })).toEqual({ side: 'bottom', scrollBy: 0, free: 568 });
});

it('covers the term where neither side has room enough', () => {
  const low = { term: { top: 100, bottom: 140 }, sheet: 240, viewport: 256, scroll: 0 };
  expect(sheetSide(low)).toEqual({ side: 'bottom', scrollBy: 0, free: null });
});
