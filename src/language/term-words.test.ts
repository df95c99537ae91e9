import { describe, expect, test } from 'vitest';
import type { Term } from '../model/glossary.ts';
import { createLanguageEngine, ENGINE_LANGUAGES } from './languages.ts';
import { joinPatterns, splitTerm } from './term-words.ts';

const term: Term = { text: 'en plan', language: 'da', kind: 'preferred' };

describe('the words of a term', () => {
  test('are split at any white space', () => {
    expect(splitTerm('  personlig\u00a0 medicin ')).toEqual(['personlig', 'medicin']);
    expect(splitTerm('A\u030a')).toEqual(['Å']);
  });

  test.each(['', '   ', '...', '—', '😀', 'a'.repeat(301)])('%j is no term', (text) => {
    expect(splitTerm(text)).toEqual([]);
  });
});

describe('patterns', () => {
  const written = [['en'], ['plan']];

  test('are joined without doubles', () => {
    expect(joinPatterns(term, written, [{ words: written }])).toEqual([{ words: written }]);
    const single = joinPatterns(term, [['plan']], [{ words: [['plan', 'planer', 'planer']] }]);
    expect(single).toEqual([{ words: [['plan', 'planer']] }]);
  });

  test('lose exactly the forms that must not match', () => {
    const inflected = {
      words: [
        ['en', 'den'],
        ['plan', 'planer'],
      ],
    };
    const patterns = joinPatterns({ ...term, notForms: ['Den planer'] }, written, [inflected]);
    const all = patterns.flatMap(({ words }) =>
      words[0]!.flatMap((first) => words[1]!.map((second) => `${first} ${second}`)),
    );
    expect([...new Set(all)].sort()).toEqual(['den plan', 'en plan', 'en planer']);
  });

  test('stay as they are when a form to lose is no form of theirs', () => {
    const patterns = joinPatterns({ ...term, notForms: ['planer', 'et plan', ''] }, written, []);
    expect(patterns).toEqual([{ words: written }]);
  });

  test('of nothing are none', () => {
    expect(joinPatterns({ ...term, forms: ['planer'] }, [], [])).toEqual([]);
  });
});

describe('the registry', () => {
  test('knows Danish and English, and knows every other term as it is written', () => {
    expect(ENGINE_LANGUAGES).toEqual(['da', 'en']);
    for (const language of ENGINE_LANGUAGES) {
      expect(createLanguageEngine(language, null).language).toBe(language);
    }
    const plain = createLanguageEngine('fo', null);
    expect(plain.termPatterns({ ...term, forms: ['ætlanir'] })).toEqual([
      { words: [['ætlanir']] },
      { words: written('en plan') },
    ]);
    expect(plain.findInCompound('en-plan', () => true)).toEqual([]);
    expect(plain.completeEllipsis('a', 'b')).toEqual([]);
  });
});

function written(text: string): string[][] {
  return text.split(' ').map((word) => [word]);
}
