import { describe, expect, it } from 'vitest';
import type { Lexicon, Paradigm } from '../../language/lexicon/lexicon.ts';
import { dictionaryForm, isDefinite, isSimple } from './danish-nouns.ts';

const PARADIGMS: Paradigm[] = [
  noun('sygdom', 'common', 'sygdommen sygdomme sygdommene'),
  noun('samtykke', 'neuter', 'samtykket samtykker samtykkerne'),
  noun('prøve', 'common', 'prøven prøver prøverne'),
  noun('gluten', 'common', 'glutenen'),
  adjective('kronisk', 'kroniske'),
  adjective('sjælden', 'sjældne sjældent'),
  adjective('skriftlig', 'skriftligt skriftlige'),
];

function noun(lemma: string, gender: 'common' | 'neuter', forms: string): Paradigm {
  return { lemma, wordClass: 'noun', genders: [gender], forms: [lemma, ...forms.split(' ')] };
}

function adjective(lemma: string, forms: string): Paradigm {
  return { lemma, wordClass: 'adjective', genders: [], forms: [lemma, ...forms.split(' ')] };
}

const LEXICON: Lexicon = {
  paradigmsOf: (form) => PARADIGMS.filter(({ forms }) => forms.includes(form)),
  has: (form) => PARADIGMS.some(({ forms }) => forms.includes(form)),
  visitFrom: () => {},
};

describe('dictionaryForm', () => {
  it.each([
    ['Sygdommen', 'sygdom'],
    ['hjertesygdomme', 'hjertesygdom'],
    ['DNA-prøver', 'DNA-prøve'],
    ['Kroniske sygdomme', 'kronisk sygdom'],
    ['sjældne sygdomme', 'sjælden sygdom'],
    ['skriftlige samtykker', 'skriftligt samtykke'],
    ['Skriftligt samtykke', 'skriftligt samtykke'],
    ['gluten', 'gluten'],
    ['Dansk Center for Prøver', 'Dansk Center for Prøver'],
    ['EKG', 'EKG'],
    ['pH', 'pH'],
    ['Prøver til forskning', 'prøver til forskning'],
  ])('%s is listed as %s', (text, form) => {
    expect(dictionaryForm(text, LEXICON)).toBe(form);
  });

  it('without a lexicon only lowers the capital', () => {
    expect(dictionaryForm('Sygdommene', null)).toBe('sygdommene');
  });
});

describe('isDefinite', () => {
  it.each(['Sygdommen', 'hjertesygdommen', 'prøverne', 'samtykket'])('%s is', (word) => {
    expect(isDefinite(word, LEXICON)).toBe(true);
  });
  it.each(['sygdom', 'gluten', 'samtykke', 'prøver', 'universitet'])('%s is not', (word) => {
    expect(isDefinite(word, LEXICON)).toBe(false);
  });
});

describe('isSimple', () => {
  it.each(['loven', 'sygdommen', 'behandlingen'])('%s is', (word) => {
    expect(isSimple(word, LEXICON)).toBe(true);
  });
  it('a long word that the lexicon does not know is not', () => {
    expect(isSimple('patientregistret', LEXICON)).toBe(false);
  });
});
