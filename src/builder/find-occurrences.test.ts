import { describe, expect, it } from 'vitest';
import { createLanguageEngine } from '../language/languages.ts';
import type { Term } from '../model/glossary.ts';
import { occurrenceFinder } from './find-occurrences.ts';

const engine = createLanguageEngine('da', null);

function find(text: string, ...terms: (Partial<Term> & { text: string })[]): string[] {
  const entries = terms.map((term) => ({
    id: term.text,
    terms: [{ language: 'da', kind: 'preferred' as const, ...term }],
  }));
  const finder = occurrenceFinder(entries, (term) => engine.termPatterns(term));
  return finder(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('occurrenceFinder', () => {
  it.each([
    ['Flere patientgrupper får tilbud.', 'patientgruppe', 'patientgrupper'],
    [
      'Det sker på Nationalt Genom Centers side.',
      'Nationalt Genom Center',
      'Nationalt Genom Centers',
    ],
    ['Den personlige medicin kommer.', 'personlig medicin', 'personlige medicin'],
    ['Et sikkert supercomputer-system her.', 'supercomputer-system', 'supercomputer-system'],
    ['Personlig\u00a0\nMedicin er her.', 'personlig medicin', 'Personlig\u00a0\nMedicin'],
    [
      'Helge\u00adnom\u00adsekven\u00adtering bruges.',
      'helgenomsekventering',
      'Helge\u00adnom\u00adsekven\u00adtering',
    ],
    ['Ordet sundhedsvæsen'.normalize('NFD'), 'sundhedsvæsen', 'sundhedsvæsen'.normalize('NFD')],
    ['Hos NGC ligger data.', 'NGC', 'NGC'],
  ])('%j holds %s', (text, term, form) => {
    expect(find(text, { text: term })).toEqual([form]);
  });

  it.each([
    ['Det sker igen og igen, generelt.', 'gen'],
    ['Bestyrelsen mødes.', 'styrelse'],
    ['Personlig og god medicin.', 'personlig medicin'],
    ['Det er personlig. Medicin tages ind.', 'personlig medicin'],
    ['Han sagde ngc.', 'NGC'],
    ['', 'gen'],
  ])('%j does not hold %s', (text, term) => {
    expect(find(text, { text: term })).toEqual([]);
  });

  it('asks for the capitals of a term that says so, in all its forms', () => {
    const term = { text: 'Danske Regioner', matchCase: true, wordClass: 'name' as const };
    expect(find('Danske\u00a0Regioners plan for alle danske regioner', term)).toEqual([
      'Danske\u00a0Regioners',
    ]);
  });

  it('keeps the longest of one entry, and all of different entries', () => {
    const text = 'En national strategi for personlig medicin.';
    expect(
      find(
        text,
        { text: 'national strategi for personlig medicin' },
        { text: 'personlig medicin' },
      ),
    ).toEqual(['national strategi for personlig medicin', 'personlig medicin']);
  });

  it('counts offsets from the start of the text', () => {
    const finder = occurrenceFinder(
      [{ id: 'gen', terms: [{ text: 'gen', language: 'da', kind: 'preferred' }] }],
      (term) => engine.termPatterns(term),
    );
    expect(finder('Et gen. Et gen.', { start: 8, end: 15 })).toEqual([
      { entry: 'gen', start: 11, end: 14, name: false },
    ]);
  });

  it('skips a term with nothing to match', () => {
    expect(find('… – …', { text: '–' })).toEqual([]);
  });
});
