import { describe, expect, test } from 'vitest';
import { packLexicon } from '../../../scripts/lexicon/pack.ts';
import type { Word } from '../../../scripts/lexicon/words.ts';
import { decodeLexicon } from './decode-lexicon.ts';
import { COMPOUND_FIRST, COMPOUND_LAST, COMPOUND_WORD, NOUN_LEMMA } from './lexicon.ts';

function word(lemma: string, wordClass: Word['wordClass'], forms: string, links = ''): Word {
  return {
    lemma,
    wordClass,
    common: wordClass === 'noun',
    neuter: false,
    last: wordClass === 'noun',
    forms: new Set(forms === '' ? [] : forms.split(' ')),
    links: new Set(links === '' ? [] : links.split(' ')),
  };
}

const words = [
  word('celle', 'noun', 'celle celler cellen', 'celle'),
  word('sygdom', 'noun', 'sygdom sygdomme', 'sygdoms'),
  word('mus', 'noun', 'mus musen'),
  word('muse', 'noun', 'muse musen'),
  word('være', 'verb', 'være er var'),
  word('siden', 'other', 'siden'),
  word('bio', 'prefix', '', 'bio'),
];
const lexicon = decodeLexicon(packLexicon(words).buffer);

function stretches(text: string, start: number): Record<string, number> {
  const found: Record<string, number> = {};
  lexicon.visitFrom(text, start, (end, bits) => {
    const stretch = text.slice(start, end);
    found[stretch] = (found[stretch] ?? 0) | bits;
  });
  return found;
}

describe('a packed lexicon', () => {
  test('knows every form with its paradigm', () => {
    for (const { lemma, wordClass, forms } of words) {
      for (const form of forms) {
        const readings = lexicon.paradigmsOf(form);
        expect(readings.map((reading) => reading.lemma)).toContain(lemma);
        const own = readings.find((reading) => reading.lemma === lemma)!;
        expect(own.wordClass).toBe(wordClass);
        expect(new Set(own.forms)).toEqual(forms);
        expect(lexicon.has(form)).toBe(true);
      }
    }
  });

  test('gives a form to all its words', () => {
    expect(lexicon.paradigmsOf('musen').map(({ lemma }) => lemma)).toEqual(['mus', 'muse']);
  });

  test.each(['', 'c', 'cell', 'celles', 'sygdoms', 'bio', 'Celle', 'celler ', '__proto__', '😀'])(
    'does not know %j',
    (form) => {
      expect(lexicon.has(form)).toBe(false);
      expect(lexicon.paradigmsOf(form)).toEqual([]);
    },
  );

  test('finds the stretches that a compound is made of', () => {
    const last = COMPOUND_WORD | COMPOUND_LAST;
    expect(stretches('biocelleprøve', 0)).toEqual({ bio: COMPOUND_FIRST });
    expect(stretches('biocelleprøve', 3)).toEqual({ celle: last | COMPOUND_FIRST | NOUN_LEMMA });
    expect(stretches('sygdomscelle', 0)).toEqual({
      sygdom: last | NOUN_LEMMA,
      sygdoms: COMPOUND_FIRST,
    });
    expect(stretches('xyz', 0)).toEqual({});
    expect(stretches('celle', 5)).toEqual({});
  });

  test('packs the same words into the same bytes', () => {
    expect(packLexicon(words)).toEqual(packLexicon(words));
    expect(packLexicon([])).toBeInstanceOf(Uint8Array);
  });

  test('refuses what is no lexicon', () => {
    expect(() => decodeLexicon(new ArrayBuffer(0))).toThrow(RangeError);
    expect(() => decodeLexicon(new ArrayBuffer(64))).toThrow(RangeError);
    const whole = packLexicon(words).buffer;
    expect(() => decodeLexicon(whole.slice(0, -8))).toThrow(RangeError);
    expect(() => decodeLexicon(whole.slice(0, 40))).toThrow(RangeError);
  });
});
