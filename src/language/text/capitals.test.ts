import { expect, test } from 'vitest';
import { capitalsFit, capitalsOf, isAcronym } from './capitals.ts';

test.each(['NGC', 'BRCA1', 'MR', 'COVID-19', 'ÆØÅ', 'HER2'])('%s is an acronym', (label) => {
  expect(isAcronym(label)).toBe(true);
});

test.each(['ngc', 'Ngc', 'mRNA', 'SUNDHED', 'NGC data', '112', ''])('%s is none', (label) => {
  expect(isAcronym(label)).toBe(false);
});

test.each([
  ["NGC's", "NGC's"],
  ['NGC’EN', "NGC'en"],
  ['N\u00adGC', 'NGC'],
  ['NGC-en', 'NGCen'],
])('%s has the capitals of %s', (written, form) => {
  expect(capitalsFit(written, capitalsOf(form))).toBe(true);
});

test.each([
  ['ngc', 'NGC'],
  ['Als', 'ALS'],
  ['NGCS', 'NGCs'],
  ['ALS', 'Als'],
])('%s has not the capitals of %s', (written, form) => {
  expect(capitalsFit(written, capitalsOf(form))).toBe(false);
});
