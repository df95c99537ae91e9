import { expect, test } from 'vitest';
import { typeAhead } from './type-ahead.ts';

const labels = ['allel', 'arv', 'biobank', 'bivirkning', 'Båndbredde', 'DNA', 'ærlighed'];
const find = (typed: string, from: number) =>
  typeAhead(typed, { count: labels.length, from, labelOf: (index) => labels[index] as string });

test.each([
  ['a letter goes to the next row that begins with it', 'b', 0, 2],
  ['the same letter goes on', 'b', 2, 3],
  ['and round to the first again', 'b', 4, 2],
  ['a letter typed twice goes on, too', 'aa', 0, 1],
  ['several letters may stay where they are', 'bi', 2, 2],
  ['several letters go to the first that fits', 'biv', 2, 3],
  ['case does not count', 'dn', 0, 5],
  ['letters beyond a to z', 'æ', 0, 6],
  ['capitals in the list', 'bå', 0, 4],
  ['nothing begins so', 'x', 3, -1],
])('%s', (_what, typed, from, expected) => {
  expect(find(typed, from)).toBe(expected);
});

test('an empty list has no row', () => {
  expect(typeAhead('a', { count: 0, from: 0, labelOf: () => '' })).toBe(-1);
});
