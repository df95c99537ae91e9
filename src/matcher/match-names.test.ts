import { describe, expect, test } from 'vitest';
import { glossaryOf, pageIndexFor, showHits } from './fake-engine.ts';
import { createMatchText } from './match-text.ts';

describe('acronyms', () => {
  test.each([
    ['NGC', "Ifølge NGC's leder", "NGC's|inflected|e0"],
    ['NGC', 'NGCs leder', 'NGCs|inflected|e0'],
    ['NGC', 'NGC I OVERSKRIFT', 'NGC|exact|e0'],
    ['BRCA1', 'BRCA1/2', 'BRCA1|exact|e0'],
    ['EPJ', 'EPJ-systemer', 'EPJ|compound|e0'],
    ['DNA', 'dna-analyser', 'dna|compound|e0'],
    ['EPJ', 'EPJ-\nsystemer', 'EPJ|compound|e0'],
  ])('%s in %j', (term, text, hit) => {
    expect(showHits([term], text)).toEqual([hit]);
  });

  test.each([
    ['ALS', 'Als'],
    ['IT', 'He said it was fine'],
    ['WHO', 'who-ever', 'en'],
    ['AI', 'Dubai mail ai'],
    ['PET', 'kompetence'],
  ])('%s not in %j', (term, text, language = 'da') => {
    expect(showHits([term], text, { language })).toEqual([]);
  });

  test('a label says itself whether its case counts', () => {
    expect(showHits([{ text: 'Als', matchCase: true }], 'Als als ALS')).toEqual(['Als|exact|e0']);
    expect(showHits([{ text: 'IT', matchCase: false }], 'it')).toEqual(['it|exact|e0']);
  });

  test.each([
    ['Danske Regioner', 'DANSKE REGIONER', 'DANSKE REGIONER|exact|e0'],
    ['Indre- og Ydremin', 'NYT FRA INDRE- OG YDREMIN', 'INDRE- OG YDREMIN|exact|e0'],
    ['Rigsklinikken', 'RIGSKLINIKKENS LEDER', 'RIGSKLINIKKENS|inflected|e0'],
    ['mRNA', 'VACCINER MED MRNA VIRKER', 'MRNA|exact|e0'],
  ])('%s in capitals: %j', (text, heading, hit) => {
    expect(showHits([{ text, matchCase: true }], heading)).toEqual([hit]);
  });

  test.each([
    ['Danske Regioner', 'danske regioner, Danske regioner og DANSKE Regioner'],
    ['Als', 'BEHANDLING AF ALS I DAG'],
    ['Ry', 'RY'],
    ['mRNA', 'om MRNA i dag'],
    ['Rigsklinikken', 'rigsklinikken og RIGSklinikken'],
    ['NGC', 'ngc Ngc'],
  ])('%s is not in %j', (text, heading) => {
    expect(showHits([{ text, matchCase: true }], heading)).toEqual([]);
  });

  test('one that the page defines otherwise is not explained, on all of the page', () => {
    const glossary = glossaryOf([['NGC', 'Nationalt Genom Center']]);
    const texts = ['NGC er ny.', 'NGC (Next Generation Computing) er', 'Om NGC'];
    const match = createMatchText(pageIndexFor([glossary], texts));
    expect(texts.flatMap((text) => match(text, 'da'))).toEqual([]);
    const own = ['Nationalt Genomcenter (NGC)', 'NGC'];
    const matchOwn = createMatchText(pageIndexFor([glossary], own));
    expect(own.map((text) => matchOwn(text, 'da').length)).toEqual([1, 1]);
  });
});

describe('first names', () => {
  test.each([
    ['gene', 'In Blazing Saddles, Gene Wilder plays the drunkard', 'en'],
    ['gene', 'according to Gene Wilder, who wrote it', 'en'],
    ['sten', 'ifølge forfatteren Sten Hansen er det', 'da'],
  ])('%s is none in %j', (term, text, language) => {
    expect(showHits([{ text: term, language }], text, { language })).toEqual([]);
  });

  test.each([
    ['gene', 'Gene therapy works', 'en'],
    ['gene', 'New Gene Therapy Approved', 'en'],
    ['gene', 'visit the Gene Therapy Center today', 'en'],
    ['gene', 'it ended well. Gene Therapy came next with more words', 'en'],
    ['gene', 'according to gene Wilder the answer', 'en'],
    ['Alzheimer', 'patients who suffer from Alzheimer Disease', 'en'],
    ['sten', 'en sten Hansen fandt her', 'da'],
    ['region', 'de bor i Region, men', 'da'],
    ['indre', 'for første gang vandt Indre Mission rådet', 'da'],
    ['dansk', 'formanden for Dansk Folkehjælp siger', 'da'],
  ])('%s is no name in %j', (term, text, language) => {
    expect(showHits([{ text: term, language }], text, { language })).toHaveLength(1);
  });
});

describe('prefixes before a hyphen', () => {
  test.each([
    ['efficacy', 'Self-efficacy matters', 'efficacy|compound|e0'],
    ['small cell', 'a non-small cell tumour', 'small cell|compound|e0'],
    ['gene', 'a gene-based test', 'gene|exact|e0'],
    ['cell', 'the T-cell', 'cell|exact|e0'],
  ])('%s in %j', (text, sentence, hit) => {
    const found = showHits([{ text, language: 'en' }], sentence, { language: 'en' });
    expect(found).toEqual([hit]);
  });
});
