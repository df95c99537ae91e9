import { describe, expect, it } from 'vitest';
import { wordFamilies } from './word-families.ts';

const WORDS = new Set(
  'kamer kamerfilter boezem boezemfilter filter over overweg weg fluiten'.split(' '),
);

describe('wordFamilies', () => {
  const families = wordFamilies(WORDS, new Set(['over']));

  it('finds the part that most words share', () => {
    expect(families.get('kamerfilter')).toEqual({ part: 'filter', words: 2 });
    expect(families.get('boezemfilter')).toEqual({ part: 'filter', words: 2 });
  });

  it.each(['filter', 'overweg', 'fluiten', 'unknown'])('gives %s none', (word) => {
    expect(families.has(word)).toBe(false);
  });
});
