import { expect, it } from 'vitest';
import { decodeWordRanks } from './word-ranks.ts';

it('ranks the words of a list by their line, from 1', () => {
  expect([...decodeWordRanks('jeg\ndet\n')]).toEqual([
    ['jeg', 1],
    ['det', 2],
  ]);
  expect(decodeWordRanks('').size).toBe(0);
});
