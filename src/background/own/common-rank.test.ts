import { expect, it } from 'vitest';
import { commonRank } from './common-rank.ts';

const ranks = new Map([
  ...([
    ['i', 10],
    ['dag', 90],
    ['er', 3],
    ['medicin', 1_261],
    ['lang', 400],
  ] as const),
]);

it.each([
  ['er', 3],
  ['Er', 3],
  ['lang', 400],
  ['i dag', 90],
  ['medicin', null],
  ['lang dag', null],
  ['sekstant', null],
])('ranks %s as %s', (form, rank) => {
  expect(commonRank(form, ranks, false)).toBe(rank);
});

it('knows that an acronym is not the word it looks like', () => {
  expect(commonRank('ER', ranks, true)).toBeNull();
  expect(commonRank('er', ranks, true)).toBe(3);
});

it('says nothing of a language without a list', () => {
  expect(commonRank('er', null, false)).toBeNull();
});
