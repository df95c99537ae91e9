import { expect, it } from 'vitest';
import { buildLexicon } from '../../scripts/lexicon/build-lexicon.ts';
import { createLanguageEngine } from '../language/languages.ts';
import { decodeLexicon } from '../language/lexicon/decode-lexicon.ts';
import { sureTermForm } from './sure-term-form.ts';

const lexicon = decodeLexicon(buildLexicon('da').buffer);
const danish = { lexicon, engine: createLanguageEngine('da', lexicon) };
const bare = { lexicon: null, engine: createLanguageEngine('da', null) };
const english = { lexicon: null, engine: createLanguageEngine('en', null) };

it.each([
  ['bivirkningerne', 'bivirkning'],
  ['kræftens', 'kræft'],
  ['DNA-profilerne', 'DNA-profil'],
  ['helgenomsekventeringen', 'helgenomsekventering'],
  ['den personlige medicin', 'personlig medicin'],
  ['en virkning', 'virkning'],
])('%s becomes %s', (met, form) => {
  expect(sureTermForm(met, false, danish)).toBe(form);
});

it('lowers a capital only where the sentence asks for one', () => {
  expect(sureTermForm('Virkninger', true, danish)).toBe('virkning');
  expect(sureTermForm('Virkninger', false, danish)).toBe('Virkninger');
});

it.each(['virkning', 'foobarerne', 'DNA', 'gælder', 'grønne', 'Region Hovedstaden', ''])(
  '%j stays as it was met',
  (met) => {
    expect(sureTermForm(met, false, danish)).toBe(met);
  },
);

it('is sure of no Danish form without a list of words', () => {
  expect(sureTermForm('virkningerne', false, bare)).toBe('virkningerne');
});

it('follows the rules of English, but for what may be a name', () => {
  expect(sureTermForm('side effects', false, english)).toBe('side effect');
  expect(sureTermForm('the sextants', false, english)).toBe('sextant');
  expect(sureTermForm('Athens', true, english)).toBe('Athens');
});
