import { describe, expect, test } from 'vitest';
import type { KeptChoice } from '../../model/reader-choice.ts';
import { countChoices, filterChoices } from './filter-choices.ts';

const at = '2026-01-01T00:00:00.000Z';
const ref = { glossary: 'g', entry: 'e' };
const CHOICES: KeptChoice[] = [
  { id: '1', at, ref, kind: 'known', term: 'Bivirkning' },
  { id: '2', at, ref, kind: 'not-this-word', term: 'gen', form: 'gener' },
  { id: '3', at, ref, kind: 'not-here', term: 'gen', host: 'example.org', section: 'Priser' },
  {
    ...{ id: '4', at, ref, kind: 'saved', term: 'eksom' },
    ...{ sentence: 'Hele eksomet.', title: 'En artikel', url: 'https://example.com/' },
  },
];

describe('the reader’s words', () => {
  test.each([
    ['all', '', '1234'],
    ['known', '', '1'],
    ['all', 'GEN', '23'],
    ['not-here', 'gen', '3'],
    ['all', 'bivirk', '1'],
    ['all', 'artikel', '4'],
    ['all', ' priser ', '3'],
    ['known', 'gen', ''],
  ] as const)('%s with "%s" are %s', (kind, query, ids) => {
    expect(
      filterChoices(CHOICES, { kind, query })
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids);
  });

  test('are counted by kind', () => {
    expect(countChoices(CHOICES)).toEqual({
      all: 4,
      known: 1,
      saved: 1,
      note: 0,
      'not-this-word': 1,
      'not-here': 1,
    });
  });
});
