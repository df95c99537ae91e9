import { expect, it } from 'vitest';
import type { Glossary } from '../model/glossary.ts';
import { searchEntries } from './search-entries.ts';

const entry = (id: string, terms: string[], explanation = '', quote = '') => ({
  id,
  terms: terms.map((text) => ({ text, language: 'da', kind: 'preferred' })),
  explanations: [{ text: explanation }],
  quotes: [{ text: quote }],
});
const glossary = {
  id: 'g',
  language: 'da',
  entries: [
    entry('genom', ['genom', 'arvemasse'], 'Alle gener i en celle.'),
    entry('gen', ['gen'], 'Et stykke dna.', 'Et gen er en opskrift.'),
    entry('celle', ['celle'], 'Den mindste levende enhed.', 'Hvert genom findes i en celle.'),
    entry('medicin', ['personlig medicin'], 'Behandling efter <b>gener</b>.'),
    entry('årsag', ['årsag']),
  ],
} as unknown as Glossary;
const find = (query: string, limit = 10) =>
  searchEntries([glossary], query, limit).map(({ term, field }) => `${term}:${field}`);

it('finds terms that begin so first, then terms, explanations and quotes', () => {
  expect(find('gen')).toEqual([
    'gen:term',
    'genom:term',
    'personlig medicin:explanation',
    'celle:quote',
  ]);
});

it('asks for all words, wherever they stand in an entry', () => {
  expect(find('personlig behandling')).toEqual(['personlig medicin:explanation']);
  expect(find('genom levende')).toEqual(['celle:quote']);
  expect(find('genom hjul')).toEqual([]);
});

it.each(['ARVEMASSE', 'arve\u00admasse', '  arvemasse '])('%j is the same word', (query) => {
  expect(find(query)).toEqual(['genom:term']);
});

it('an empty query gives all in the order of the Danish alphabet', () => {
  expect(find('')).toEqual([
    'celle:term',
    'gen:term',
    'genom:term',
    'personlig medicin:term',
    'årsag:term',
  ]);
  expect(find('', 2)).toHaveLength(2);
});

it('takes signs as they are', () => {
  expect(find('<b>gener')).toEqual(['personlig medicin:explanation']);
  expect(find('.*')).toEqual([]);
});
