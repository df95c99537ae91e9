import { expect, test } from 'vitest';
import { longFormFits } from './long-form-fits.ts';
import { findOwnAcronyms } from './own-acronyms.ts';

test.each([
  ['NGC (Next Generation Computing) er', 'NGC', 'Next Generation Computing'],
  ['det nye Nationalt Genomcenter (NGC) er', 'NGC', 'Nationalt Genomcenter'],
  ['CRP (C-reaktivt protein; se nedenfor)', 'CRP', 'C-reaktivt protein'],
  ['Statens Institut for Folkesundhed (SIF)', 'SIF', 'Statens Institut for Folkesundhed'],
  ['MS (multipel sklerose)', 'MS', 'multipel sklerose'],
])('%s', (text, acronym, longForm) => {
  expect(findOwnAcronyms(text)).toEqual([{ acronym, longForm }]);
});

test.each([
  'NGC (København) er',
  'DNA (arvemasse)',
  'Den danske regering (2021)',
  'et (a) og to (b)',
  'NGC (',
  'genom (arvemassen)',
  ')(',
])('%s defines nothing', (text) => {
  expect(findOwnAcronyms(text)).toEqual([]);
});

test.each([
  ['NGC', 'Nationalt Genomcenter', ['nationalt genom center']],
  ['PCR', 'polymerase chain reaction', ['polymerasekædereaktion']],
  ['WHO', 'World Health Organization', ['verdenssundhedsorganisationen']],
  ['CT', 'computed tomography', ['computertomografi']],
  ['ALS', 'amyotrophic lateral sclerosis', ['amyotrofisk lateral sklerose']],
  ['XYZ', 'noget ganske andet', []],
])('%s may be %s', (acronym, longForm, forms) => {
  expect(longFormFits(acronym, longForm, forms)).toBe(true);
});

test.each([
  ['NGC', 'Next Generation Computing', ['nationalt genom center', 'national genome center']],
  ['NGC', 'National Geographic Channel', ['nationalt genom center', 'national genome center']],
  ['PCR', 'principal component regression', ['polymerasekædereaktion']],
])('%s as %s is something else', (acronym, longForm, forms) => {
  expect(longFormFits(acronym, longForm, forms)).toBe(false);
});
