import { describe, expect, it } from 'vitest';
import type { Glossary } from '../model/glossary.ts';
import { nearTerms, spellTerms } from './near-terms.ts';

const entry = (id: string, ...texts: string[]) => ({
  id,
  terms: texts.map((text) => ({ text, language: 'da', kind: 'preferred' as const })),
});
const glossary = {
  id: 'g',
  entries: [
    entry('biomarkør', 'biomarkør', 'biologisk markør'),
    entry('gen', 'gen'),
    entry('genom', 'genom', 'arvemasse'),
    entry('helgenomsekventering', 'helgenomsekventering'),
    entry('medicin', 'personlig medicin'),
  ],
} as unknown as Glossary;
const near = (text: string, most = 10) =>
  nearTerms(text, spellTerms([glossary]), most).map(({ term }) => term);

describe('nearTerms', () => {
  it.each([
    ['biomakør', 'biomarkør'],
    ['Biomarkoer', 'biomarkør'],
    ['bio\u00admarkør', 'biomarkør'],
    ['gneom', 'genom'],
    ['helgenomsekvensering', 'helgenomsekventering'],
    ['helgen', 'helgenomsekventering'],
    ['medicin', 'personlig medicin'],
  ])('%s is nearly %s', (text, term) => {
    expect(near(text)[0]).toBe(term);
  });

  it('the nearest come first, each entry once', () => {
    expect(near('gen')).toEqual(['gen', 'genom']);
    expect(near('bio')).toEqual(['biomarkør']);
    expect(near('ge', 1)).toEqual(['gen']);
  });

  it.each(['', ' ', 'hus', 'x', 'ministerium', 'gas'])('%j is near nothing', (text) => {
    expect(near(text)).toEqual([]);
  });

  it('stands a glossary of 50,000 terms', () => {
    const many = Array.from({ length: 50_000 }, (_, at) => ({
      ref: { glossary: 'g', entry: `e${at}` },
      term: `ord${at}`,
      key: `${at}${'abcdefghij'.slice(at % 10)}sekventering`,
    }));
    const start = performance.now();
    nearTerms('helgenomsekventering', many, 10);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
