import { describe, expect, test } from 'vitest';
import { OPTIONS } from './option-list.ts';
import { type Searchable, searchOptions } from './search-options.ts';

const OPTIONS_HERE: Searchable[] = [
  { id: 'underline', texts: ['Underline', 'Appearance'], synonyms: ['streg', 'line'] },
  { id: 'theme', texts: ['Farver på kortet', 'Udseende'], synonyms: ['dark mode', 'mørk'] },
  { id: 'delay', texts: ['Ventetid før kortet', 'Adfærd'], synonyms: ['delay'] },
];

function ids(query: string): string[] {
  return [...searchOptions(query, OPTIONS_HERE).keys()];
}

describe('search across options', () => {
  test.each([
    ['', ['underline', 'theme', 'delay']],
    ['   ', ['underline', 'theme', 'delay']],
    ['UNDER', ['underline']],
    ['kortet', ['theme', 'delay']],
    ['kortet ventetid', ['delay']],
    ['kortet dark', ['theme']],
    ['adfaerd', ['delay']],
    ['pa kortet', ['theme']],
    ['paa kortet', ['theme']],
    ['moerk', ['theme']],
    ['mork', ['theme']],
    ['.*', []],
    ['zebra', []],
    ['kortet zebra', []],
  ])('"%s" finds %j', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  test('says which synonym led there, but not when the page says it itself', () => {
    expect(searchOptions('dark', OPTIONS_HERE).get('theme')).toBe('dark mode');
    expect(searchOptions('line', OPTIONS_HERE).get('underline')).toBe(null);
    expect(searchOptions('streg', OPTIONS_HERE).get('underline')).toBe('streg');
  });

  test('every option of the page has synonyms to be found by', () => {
    const without = Object.entries(OPTIONS).filter(([, { synonyms }]) => synonyms.length < 4);
    expect(without).toEqual([]);
  });

  test.each(['kort', 'card'])('what is set of cards is found as "%s"', (query) => {
    const all = Object.entries(OPTIONS).map(([id, { synonyms }]) => ({ id, texts: [], synonyms }));
    const found = [...searchOptions(query, all).keys()];
    expect(found).toEqual(
      expect.arrayContaining(['theme', 'trigger', 'hover-delay', 'audience', 'card-keys']),
    );
  });
});
