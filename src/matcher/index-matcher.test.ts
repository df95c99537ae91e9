import { describe, expect, it } from 'vitest';
import type { Hit } from '../model/hit.ts';
import { fakeEngine, glossaryOf, joinedIndexOf } from './fake-engine.ts';
import { IndexMatcher } from './index-matcher.ts';

const NCG = [{ text: 'NGC', kind: 'abbreviation' as const }, 'Nationalt Genom Center'];

function matcherOf(...glossaries: ReturnType<typeof glossaryOf>[]): IndexMatcher {
  return new IndexMatcher(joinedIndexOf(glossaries), fakeEngine);
}

const danish = (...texts: string[]) => texts.map((text) => ({ text, language: 'da' }));
const met = (text: string, hits: readonly Hit[] = []) =>
  hits.map(({ start, end, entries }) => [
    text.slice(start, end),
    ...entries.map(({ glossary, entry }) => `${glossary}/${entry}`),
  ]);

describe('IndexMatcher', () => {
  it('finds terms in each text, in words it meets first and in those it knows', () => {
    const matcher = matcherOf(glossaryOf(['genom', 'personlig medicin']));
    const texts = ['et genom', 'ingen', 'den personlige genomen', 'personlig medicinen'];
    for (let time = 0; time < 2; time++) {
      const { hits } = matcher.match(danish(...texts), []);
      expect(texts.map((text, at) => met(text, hits[at]))).toEqual([
        [['genom', 'g/e0']],
        [],
        [['genomen', 'g/e0']],
        [['personlig medicinen', 'g/e1']],
      ]);
    }
  });

  it('finds nothing of another language than the text has', () => {
    const matcher = matcherOf(glossaryOf(['genom']));
    expect(matcher.match([{ text: 'genom', language: 'en' }], []).hits).toEqual([[]]);
  });

  it('keeps what one page says of its acronyms from the next page', () => {
    const matcher = matcherOf(glossaryOf([NCG]));
    const own = 'Next generation computing (NGC) er hurtig. NGC er ny.';
    const first = matcher.match(danish(own), []);
    expect(first.hits).toEqual([[]]);
    expect(first.usedOtherwise).toHaveLength(1);
    const later = matcher.match(danish('Mere om NGC.'), first.usedOtherwise);
    expect(later.hits).toEqual([[]]);
    expect(later.usedOtherwise).toEqual(first.usedOtherwise);
    const otherPage = matcher.match(danish('Mere om NGC.'), []);
    expect(met('Mere om NGC.', otherPage.hits[0])).toEqual([['NGC', 'g/e0']]);
    const again = matcher.match(danish(own), []);
    expect(again.hits).toEqual([[]]);
  });

  it('leaves glossaries out that a page does not use, their longer terms with them', () => {
    const text = 'personlig medicin';
    const matcher = matcherOf(glossaryOf(['personlig medicin'], 'a'), glossaryOf(['medicin'], 'b'));
    const all = matcher.match(danish(text), []).hits[0];
    expect(met(text, all)).toEqual([['personlig medicin', 'a/e0']]);
    const without = matcher.match(danish(text), [], new Set(['a'])).hits[0];
    expect(met(text, without)).toEqual([['medicin', 'b/e0']]);
    expect(met(text, matcher.match(danish(text), []).hits[0])).toEqual(met(text, all));
  });

  it('goes on when it has met more words than it keeps', () => {
    const matcher = matcherOf(glossaryOf(['genom']));
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const word = (n: number): string =>
      `x${[...n.toString(26)].map((digit) => letters[Number.parseInt(digit, 26)]).join('')}x`;
    const many = Array.from({ length: 61_000 }, (_none, n) => word(n)).join(' ');
    matcher.match(danish(many), []);
    const { hits } = matcher.match(danish('genom', 'xaax'), []);
    expect(hits.map((found) => found.length)).toEqual([1, 0]);
  });

  it('knows which entries explain what everybody knows', () => {
    const glossary = glossaryOf(['genom', 'medicin']);
    glossary.entries[1]!.level = 'specialist';
    const matcher = matcherOf(glossary);
    matcher.match(danish('genom og medicin'), []);
    const known = ['e0', 'e1'].map((entry) => matcher.isEveryday({ glossary: 'g', entry }));
    expect(known).toEqual([true, false]);
  });
});
