import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../model/glossary.ts';
import { createEnglishEngine } from './english-engine.ts';
import { spellingVariants } from './spelling-variants.ts';

const engine = createEnglishEngine(null);

function forms(text: string, more: Partial<Term> = {}): string[][][] {
  return engine
    .termPatterns({ text, language: 'en', kind: 'preferred', ...more })
    .map(({ words }) => words.map((word) => [...word]));
}

describe('an English noun', () => {
  test.each([
    ['biopsy', "biopsies biopsy's biopsies'", 'biopsys'],
    ['assay', "assays assay's", 'assaies'],
    ['metastasis', "metastases metastasis'", 'metastas metastasi'],
    ['bacterium', 'bacteria', 'bacteriae'],
    ['vertebra', 'vertebrae vertebras', 'vertebr'],
    ['nucleus', 'nuclei', 'nucle'],
    ['phenomenon', 'phenomena', 'phenomenons'],
    ['larynx', 'larynges larynxes', 'larynies'],
    ['box', 'boxes', 'boges'],
    ['bus', 'buses', 'bi'],
    ['schoolchild', "schoolchildren schoolchildren's", 'schoolchilds'],
    ['human', 'humans', 'humen'],
    ['woman', "women women's", 'womans'],
    ['half-life', 'half-lives', 'half-lifes'],
    ['T-cell', 'T-cells', 'Ts-cell'],
    ['DNA', "DNAs DNA's", 'dnas'],
    ['tumour', 'tumor tumors tumours', 'tumer'],
    ['Protein', "Proteins Protein's", 'proteins'],
  ])('%s', (noun, yes, no) => {
    const [[found]] = forms(noun) as [[string[]]];
    expect(found[0]).toBe(noun);
    expect(yes.split(' ').filter((form) => !found.includes(form))).toEqual([]);
    expect(no.split(' ').filter((form) => found.includes(form))).toEqual([]);
  });

  test('of several words the head inflects', () => {
    expect(forms('point of care')[1]![0]).toContain('points');
    expect(forms('point of care')[1]![2]).toEqual(['care', "care's"]);
    expect(forms('gene panel')[1]!.map((word) => word.includes('genes'))).toEqual([false, false]);
    expect(forms('gene panel')[1]![1]).toContain('panels');
  });

  test('a term that does not inflect is only itself', () => {
    expect(forms('gene', { inflect: false })).toEqual([[['gene']]]);
  });
});

describe('spellings', () => {
  test.each([
    ['randomised', 'randomized'],
    ['hospitalization', 'hospitalisation'],
    ['haemophilia', 'hemophilia'],
    ['anemia', 'anaemia'],
    ['paediatrician', 'pediatrician'],
    ['oestrogen', 'estrogen'],
    ['centre', 'center'],
    ['colour', 'color'],
  ])('%s, %s', (word, other) => {
    expect(spellingVariants(word)).toContain(other);
  });

  test.each([
    'disease',
    'size',
    'exercise',
    'parameter',
    'blog',
    'epidemic',
    'academia',
    'hemisphere',
    'chemical',
    'petal',
    '',
  ])('%s is written the same everywhere', (word) => {
    expect(spellingVariants(word)).toEqual([]);
  });
});

describe('whatever is given', () => {
  test('hyphenated words are taken apart, closed ones are not', () => {
    const isTerm = (part: string) => part === 'gene';
    expect(engine.findInCompound('gene-panel', isTerm)).toEqual([
      { start: 0, end: 4, form: 'gene' },
    ]);
    expect(engine.findInCompound('genealogy', isTerm)).toEqual([]);
    expect(engine.completeEllipsis('gene-', 'protein-based')).toEqual(['gene-based']);
    expect(engine.completeEllipsis('pre-', 'postoperative')).toEqual([]);
  });

  test('nothing throws, and the term itself is among its forms', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const patterns = forms(text);
        if (patterns.length > 0) expect(patterns[0]!.every((word) => word.length > 0)).toBe(true);
        engine.findInCompound(text, () => true);
        engine.completeEllipsis(text, text);
      }),
    );
    expect(forms('😀')).toEqual([]);
    expect(forms('__proto__')[0]![0]).toContain('__proto__');
  });
});
