import { expect, test } from 'vitest';
import { isTowards } from './is-towards.ts';

const CARD = { left: 100, top: 130, right: 500, bottom: 400 };

test.each([
  ['down the gap', { x: 150, y: 120 }, { x: 160, y: 126 }],
  ['slantwise to the far corner', { x: 150, y: 110 }, { x: 300, y: 122 }],
  ['from below', { x: 300, y: 420 }, { x: 310, y: 408 }],
  ['from the left', { x: 80, y: 250 }, { x: 92, y: 260 }],
  ['in the card', { x: 150, y: 110 }, { x: 450, y: 390 }],
])('%s is on the way', (_, from, to) => {
  expect(isTowards(from, to, CARD)).toBe(true);
});

test.each([
  ['up and away', { x: 150, y: 110 }, { x: 150, y: 90 }],
  ['along the line of text', { x: 150, y: 110 }, { x: 320, y: 110 }],
  ['past the card', { x: 480, y: 120 }, { x: 560, y: 126 }],
  ['below, away', { x: 300, y: 420 }, { x: 300, y: 450 }],
])('%s is not', (_, from, to) => {
  expect(isTowards(from, to, CARD)).toBe(false);
});
