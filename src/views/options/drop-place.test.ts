import { expect, test } from 'vitest';
import { dropPlace } from './drop-place.ts';

const ROWS = [
  { top: 0, bottom: 40 },
  { top: 40, bottom: 100 },
];

test.each([
  [-10, 0],
  [19, 0],
  [21, 1],
  [69, 1],
  [71, 2],
  [500, 2],
])('at %d px it goes before row %d', (y, place) => {
  expect(dropPlace(ROWS, y)).toBe(place);
});
