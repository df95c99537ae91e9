import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BLANK,
  BREAK,
  createScannedWords,
  HANGING,
  hasDanishLetters,
  JOINED,
  scanWords,
  WRAPPED,
} from './scan-words.ts';
import { WordTable } from './word-table.ts';

function scan(text: string) {
  const out = createScannedWords();
  const table = new WordTable();
  scanWords(text, table, out);
  const rows = Array.from({ length: out.count }, (_, row) => row);
  return {
    out,
    words: rows.map((row) => table.words[out.word[row]!]),
    written: rows.map((row) => text.slice(out.start[row], out.end[row])),
    gaps: rows.map((row) => out.gap[row]),
  };
}

test('words are runs of letters and digits of any script', () => {
  expect(scan('»Genom«, 𝒜bc и ДНК: 42!').words).toEqual(['genom', '𝒜bc', 'и', 'днк', '42']);
});

test.each([
  ['a b', BLANK],
  ['a\u00a0\u2009b', BLANK],
  ['a\n  b', BLANK],
  ['a-b', JOINED],
  ['a\u2011b', JOINED],
  ['a\u2013b', JOINED],
  ['a-\n b', WRAPPED],
  ['a\u00ad\nb', WRAPPED],
  ['a¹ b', BREAK],
  ['a- b', HANGING],
  ['a-, b', HANGING],
  ['a, b', BREAK],
  ['a – b', BREAK],
  ['a -b', BREAK],
  ['a--b', BREAK],
  ['a/b', BREAK],
])('the gap of %j', (text, gap) => {
  expect(scan(text).gaps).toEqual([gap, BREAK]);
});

test('invisible characters are part of a word only inside it', () => {
  expect(scan('\u200bge\u00adnom\u00ad er').written).toEqual(['ge\u00adnom', 'er']);
});

test('an apostrophe joins an ending, not the next word', () => {
  expect(scan("NGC's virus'et").words).toEqual(["ngc's", "virus'et"]);
  expect(scan("Elvis'produktion 'genom'").words).toEqual(['elvis', 'produktion', 'genom']);
});

test('a blank at the end is no gap between words', () => {
  expect(scan('genom ').gaps).toEqual([BREAK]);
  expect(scan('genom-').gaps).toEqual([HANGING]);
});

test('brackets and Danish letters are noticed', () => {
  expect(scan('a (b)').out.brackets).toBe(true);
  expect(scan('(a b)').out.brackets).toBe(true);
  expect(scan('a b').out.brackets).toBe(false);
  expect(hasDanishLetters(scan('Åben').out)).toBe(true);
  expect(hasDanishLetters(scan('aaben').out)).toBe(false);
});

test('words stand in order, apart, and never cut a character in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { out } = scan(text);
      let last = 0;
      for (let row = 0; row < out.count; row++) {
        expect(out.start[row]).toBeGreaterThanOrEqual(last);
        expect(out.end[row]).toBeGreaterThan(out.start[row]!);
        last = out.end[row]!;
        expect(text.slice(out.start[row], last).isWellFormed()).toBe(true);
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 60 },
  );
}, 30_000);

test('the table begins anew when it is full, between texts only', () => {
  const table = new WordTable();
  const out = createScannedWords();
  const many = Array.from({ length: 310_000 }, (_, index) => `w${index}`).join(' ');
  scanWords(many, table, out);
  expect(table.words[out.word[309_999]!]).toBe('w309999');
  expect(table.generation).toBe(0);
  scanWords('genom w1', table, out);
  expect(table.generation).toBe(1);
  expect(table.words[out.word[1]!]).toBe('w1');
}, 30_000);
