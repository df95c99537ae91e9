import { expect, test } from 'vitest';
import { filterTerms } from './filter-terms.ts';
import { termForTests } from './term-for-tests.ts';

const terms = [
  termForTests('bivirkning', { forms: ['Bivirkninger'] }),
  termForTests('Åbent register', { level: 'everyday' }),
  termForTests('DNA'),
];
const explanations: Record<string, string[]> = { DNA: ['Arvestoffet i en celle.'] };
const found = (query: string, level: 'all' | 'everyday' | 'specialist' = 'all') =>
  filterTerms(terms, { query, level }, ({ preferred }) => explanations[preferred] ?? []).map(
    ({ preferred }) => preferred,
  );

test.each([
  ['nothing asked, everything there', '', ['bivirkning', 'Åbent register', 'DNA']],
  ['spaces around it do not count', '  dna ', ['DNA']],
  ['in the middle of a word', 'virk', ['bivirkning']],
  ['a form of the page', 'bivirkninger', ['bivirkning']],
  ['Danish letters in any case', 'åben', ['Åbent register']],
  ['å is not a', 'abent', []],
  ['the explanation', 'arvestof', ['DNA']],
  ['signs that mean something elsewhere', '.*', []],
])('%s', (_what, query, expected) => {
  expect(found(query)).toEqual(expected);
});

test('by level, and by both', () => {
  expect(found('', 'everyday')).toEqual(['Åbent register']);
  expect(found('', 'specialist')).toEqual(['bivirkning', 'DNA']);
  expect(found('dna', 'everyday')).toEqual([]);
});
