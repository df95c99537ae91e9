import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWithOffsets, foldWord } from './fold-word.ts';

test.each([
  ['GENOM', 'genom'],
  ['Århus', 'århus'],
  ['a\u030arhus', 'århus'],
  ['komite\u0301', 'komité'],
  ['hel\u00adgenom', 'helgenom'],
  ['gen\u200bom\ufeff', 'genom'],
  ['NGC’s', "ngc's"],
  ['MR\u2011scanning', 'mr-scanning'],
  ['İstanbul', 'istanbul'],
  ['ﬁber', 'fiber'],
  ['CO₂', 'co2'],
  ['ΟΔΟΣ', 'οδοσ'],
])('folds %s to %s', (written, folded) => {
  expect(foldWord(written)).toBe(folded);
});

test.each([
  ['ål', 'al'],
  ['køn', 'kon'],
  ['é', 'e'],
])('keeps %s apart from %s', (one, other) => {
  expect(foldWord(one)).not.toBe(foldWord(other));
});

test('every folded unit knows where its character begins', () => {
  expect(foldWithOffsets('xİ\u00ady')).toEqual({ text: 'xiy', offsets: [0, 1, 3, 4] });
  expect(foldWithOffsets('ﬁ')).toEqual({ text: 'fi', offsets: [0, 0, 1] });
});

test('an invisible character at the end does not belong to the word', () => {
  expect(foldWithOffsets('gen\u00ad').offsets.at(-1)).toBe(3);
});

test('folding never shifts an offset, whatever the letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (front, back) => {
      const { text, offsets } = foldWithOffsets(`${front}\u0001genom\u0001${back}`);
      const at = text.indexOf('\u0001genom\u0001') + 1;
      const whole = `${front}\u0001genom\u0001${back}`;
      expect(whole.slice(offsets[at], offsets[at + 5])).toBe('genom');
      expect(offsets).toHaveLength(text.length + 1);
      expect(offsets.every((offset, i) => i === 0 || offset >= offsets[i - 1]!)).toBe(true);
      expect(offsets.at(-1)).toBeLessThanOrEqual(whole.length);
    }),
    { numRuns: 60 },
  );
}, 30_000);

test('folds a run of a million letters', () => {
  expect(foldWord('genom'.repeat(200_000))).toHaveLength(1_000_000);
});
