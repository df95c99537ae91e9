import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../src/readers/split-passages.ts';
import { packedLexicon } from '../packed-lexicon.ts';
import { mineTerms } from './mine-terms.ts';

const mined = (text: string, language = 'da') =>
  mineTerms({ id: 'd', language, document: { text, passages: splitPassages(text) } });

const defining = (text: string, term: string) =>
  mined(text)
    .filter((found) => found.text === term)
    .flatMap(({ evidence }) => evidence)
    .filter(({ defines }) => defines > 0);

describe('mineTerms', () => {
  const NAMED = 'I 2015 åbnede Dansk Center for Søvn.';

  it('takes what is said of a centre for what is said of the one just named', () => {
    const sentence = 'Centret er et videnscenter, der rådgiver læger.';
    const text = `${NAMED} ${sentence}`;
    const [evidence] = defining(text, 'Dansk Center for Søvn');
    expect(evidence?.text).toBe(sentence);
    expect(text.slice(evidence?.start, evidence?.end)).toBe(sentence);
  });

  it('takes it for no definition where nothing of the kind was named', () => {
    const text = 'I 2015 åbnede Dansk Institut for Søvn. Centret er et videnscenter, der rådgiver.';
    expect(defining(text, 'Dansk Institut for Søvn')).toEqual([]);
  });

  it('finds acronyms at their places in later passages', () => {
    const text = 'Om søvn\n\nBehandlingen kaldes kontinuerligt overtryk (CPAP).';
    const found = mined(text).find(({ text: term }) => term === 'CPAP');
    expect(found?.evidence[0]?.text).toBe('Behandlingen kaldes kontinuerligt overtryk (CPAP).');
  });

  it.skipIf(packedLexicon('da') === null)('gives candidates in their dictionary form', () => {
    const text =
      'Mange får blodprøver taget. Blodprøverne sendes videre. Lægen ser på blodprøverne.';
    const terms = mined(text).map((found) => found.text);
    expect(terms).toContain('blodprøve');
    expect(terms).not.toContain('blodprøverne');
  });
});

describe('packedLexicon', () => {
  it.each(['xx', '../da', ''])('has none for "%s"', (language) => {
    expect(packedLexicon(language)).toBeNull();
  });
});
