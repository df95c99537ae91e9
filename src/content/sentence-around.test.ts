import { describe, expect, it } from 'vitest';
import { sentenceAround } from './sentence-around.ts';

describe('sentenceAround', () => {
  const text = 'Vi s\u00e5 p\u00e5 det. Et  ge\u00adnom\ner stort! Er det?';

  it('finds the sentence of a place, on one line and without soft hyphens', () => {
    expect(sentenceAround(text, text.indexOf('ge\u00adnom'), 'da')).toBe('Et genom er stort!');
    expect(sentenceAround(text, 0, 'da')).toBe('Vi s\u00e5 p\u00e5 det.');
    expect(sentenceAround(text, text.length - 2, null)).toBe('Er det?');
  });

  it('has nothing beyond the text, and cuts what is no sentence around the place', () => {
    expect(sentenceAround('', 0, 'da')).toBe('');
    const long = `${'ord '.repeat(500)}genom ${'ord '.repeat(500)}`;
    const cut = sentenceAround(long, long.indexOf('genom'), 'da');
    expect(cut).toContain('genom');
    expect(cut.length).toBeLessThanOrEqual(600);
  });

  it('does not fail on a language tag of the page\u2019s own making', () => {
    expect(sentenceAround('Et genom.', 3, '!!')).toBe('Et genom.');
  });
});
