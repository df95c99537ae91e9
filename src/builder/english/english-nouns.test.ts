import { describe, expect, it } from 'vitest';
import { dictionaryForm } from './english-nouns.ts';

describe('dictionaryForm', () => {
  it.each([
    ['macrophages', 'macrophage'],
    ['recessive alleles', 'recessive allele'],
    ['therapies', 'therapy'],
    ['biopsies', 'biopsy'],
    ['patches', 'patch'],
    ['reflexes', 'reflex'],
    ['diagnoses', 'diagnosis'],
    ['analyses', 'analysis'],
    ['diseases', 'disease'],
    ['doses', 'dose'],
    ['viruses', 'virus'],
    ['halves', 'half'],
    ['nerves', 'nerve'],
    ['Cover crops', 'cover crop'],
    ['Heat pump', 'heat pump'],
  ])('%s → %s', (text, form) => {
    expect(dictionaryForm(text)).toBe(form);
  });

  it.each([
    'genetics',
    'virus',
    'illness',
    'analysis',
    'species',
    'diabetes',
    'gene',
    'gas',
    'United States',
    'DNA',
    'SMEs',
    'mRNA vaccine',
  ])('%s stays', (text) => {
    expect(dictionaryForm(text)).toBe(text);
  });

  it('keeps the s of a lone word in a capital, which may be a name', () => {
    expect(dictionaryForm('Athens')).toBe('athens');
  });
});
