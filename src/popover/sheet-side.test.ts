import { expect, it } from 'vitest';
import { sheetSide } from './sheet-side.ts';

type More = { sheet?: number; scroll?: number; back?: number };
const at = (top: number, more: More = {}) =>
  sheetSide({
    ...{ term: { top, bottom: top + 20 }, sheet: 300, viewport: 700, scroll: 1000, back: 0 },
    ...more,
  });

it('stays at the bottom where the term is above it', () => {
  expect(at(300)).toEqual({ side: 'bottom', scrollBy: 0, free: null });
  expect(at(368)).toEqual({ side: 'bottom', scrollBy: 0, free: null });
});

it('scrolls a covered term to just above it', () => {
  expect(at(600)).toEqual({ side: 'bottom', scrollBy: 232, free: null });
  expect(at(340, { sheet: 660 })).toEqual({ side: 'bottom', scrollBy: 332, free: null });
});

it('goes where there is more room when the page cannot be scrolled so far, and no higher', () => {
  expect(at(250, { sheet: 600, scroll: 100 })).toEqual({ side: 'bottom', scrollBy: 0, free: 418 });
  expect(at(500, { sheet: 600, scroll: 0 })).toEqual({ side: 'top', scrollBy: 0, free: 488 });
  expect(at(100, { sheet: 660, scroll: 0 })).toEqual({ side: 'bottom', scrollBy: 0, free: 568 });
});

it('near the end of a page stands above, with the page scrolled back where it must', () => {
  expect(at(600, { scroll: 100 })).toEqual({ side: 'top', scrollBy: 0, free: null });
  expect(at(300, { sheet: 400, scroll: 0, back: 900 })).toEqual({
    ...{ side: 'top', scrollBy: -112, free: null },
  });
  // As far as the page goes back, and the term stays in sight.
  expect(at(300, { sheet: 400, scroll: 0, back: 100 }).scrollBy).toBe(0);
  expect(at(300, { sheet: 690, scroll: 0, back: 900 }).scrollBy).toBe(0);
});

it('covers the term where neither side has room enough', () => {
  const low = { term: { top: 100, bottom: 140 }, sheet: 240, viewport: 256, scroll: 0, back: 0 };
  expect(sheetSide(low)).toEqual({ side: 'bottom', scrollBy: 0, free: null });
});
