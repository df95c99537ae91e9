import { expect, it } from 'vitest';
import { explanationLanguage } from './explanation-language.ts';

it.each([
  ['da', 'en', ['en-US', 'en', 'da-DK'], 'da'],
  ['da', 'en', ['en-US', 'en'], 'en'],
  ['en', 'da', ['da', 'en-GB'], 'en'],
  ['en', 'da', ['da-DK'], 'da'],
  [null, 'da', ['en'], 'da'],
  ['sv', 'en-US', [], 'en'],
])(
  'page %s, interface %s, reads %s: explained in %s',
  (page, uiLanguage, readerLanguages, language) => {
    expect(explanationLanguage(page, { uiLanguage, readerLanguages })).toBe(language);
  },
);
