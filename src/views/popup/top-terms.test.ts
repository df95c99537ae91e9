import { expect, test } from 'vitest';
import { termForTests } from '../panel/term-for-tests.ts';
import { topTerms } from './top-terms.ts';

test('the most frequent lead, equals in reading order, and no more than asked for', () => {
  const terms = [
    termForTests('gen', { count: 2 }),
    termForTests('allel', { count: 5 }),
    termForTests('arv', { count: 2 }),
    termForTests('celle', { count: 1 }),
  ];
  expect(topTerms(terms, 3).map(({ preferred }) => preferred)).toEqual(['allel', 'gen', 'arv']);
  expect(terms[0]?.preferred).toBe('gen');
});
