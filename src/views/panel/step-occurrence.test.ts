import { expect, test } from 'vitest';
import { stepOccurrence } from './step-occurrence.ts';

const term = {
  count: 5,
  places: [
    { frameId: 0, count: 2 },
    { frameId: 7, count: 3 },
  ],
};

test.each([
  ['the first, when none was shown', null, 1, { frameId: 0, nth: 0, number: 1 }],
  ['the last, going back', null, -1, { frameId: 7, nth: 2, number: 5 }],
  ['the next in the same frame', 1, 1, { frameId: 0, nth: 1, number: 2 }],
  ['on into the next frame', 2, 1, { frameId: 7, nth: 0, number: 3 }],
  ['back out of it', 3, -1, { frameId: 0, nth: 1, number: 2 }],
  ['round to the first', 5, 1, { frameId: 0, nth: 0, number: 1 }],
  ['round to the last', 1, -1, { frameId: 7, nth: 2, number: 5 }],
  ['from a place that is gone', 9, 1, { frameId: 7, nth: 2, number: 5 }],
] as const)('%s', (_what, shown, step, expected) => {
  expect(stepOccurrence(term, shown, step)).toEqual(expected);
});

test('a term that stands nowhere any more has no place', () => {
  expect(stepOccurrence({ count: 0, places: [] }, null, 1)).toBe(null);
});
