import { expect, test } from 'vitest';
import { moveInList } from './move-in-list.ts';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 29, 29],
  ['ArrowUp', 5, 4],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 13],
  ['PageDown', 25, 29],
  ['PageUp', 3, 0],
  ['Home', 12, 0],
  ['End', 12, 29],
  ['Enter', 12, null],
  ['toString', 12, null],
])('%s from row %i leads to %s', (key, at, expected) => {
  expect(moveInList(key, at, 30)).toBe(expected);
});

test('an empty list stays where it is', () => {
  expect(moveInList('End', 0, 0)).toBe(null);
});
