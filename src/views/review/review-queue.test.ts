import { expect, test } from 'vitest';
import type { DraftDecision, DraftTerm } from '../../model/glossary-draft.ts';
import { definedTerms, mergeTargets, nextOpen, shownTerms } from './review-queue.ts';

const term = (text: string, score: number, role: 'definition' | 'usage' = 'usage'): DraftTerm => ({
  ...{ key: text, text, language: 'da', abbreviations: [], synonyms: [], forms: [] },
  ...{ count: 1, documents: 1, score, reasons: [] },
  quotes: [{ source: 's', start: 0, end: 4, text: 'Tekst'.slice(0, 4), role }],
});
const terms = [term('gen', 0.9, 'definition'), term('genom', 0.5), term('celle', 0.1)];
const decided = (pairs: [string, DraftDecision][]) => new Map(pairs);
const names = (some: DraftTerm[]) => some.map(({ text }) => text);

test('shows what is sure enough, and what was decided whatever its score', () => {
  const decisions = decided([['celle', { kind: 'reject' }]]);
  const of = (least: number, shown: Parameters<typeof shownTerms>[2]['shown']) =>
    names(shownTerms(terms, decisions, { least, shown }));
  expect(of(0.4, 'all')).toEqual(['gen', 'genom', 'celle']);
  expect(of(0.6, 'open')).toEqual(['gen']);
  expect(of(0, 'rejected')).toEqual(['celle']);
  expect(of(0, 'kept')).toEqual([]);
});

test('a merged term counts as kept', () => {
  const decisions = decided([['genom', { kind: 'merge', into: 'gen' }]]);
  expect(names(shownTerms(terms, decisions, { least: 0, shown: 'kept' }))).toEqual(['genom']);
});

test('goes on to the next undecided term, round to the first, or nowhere', () => {
  expect(nextOpen(terms, decided([]), 'gen')).toBe('genom');
  expect(nextOpen(terms, decided([['genom', { kind: 'reject' }]]), 'gen')).toBe('celle');
  expect(nextOpen(terms, decided([]), 'celle')).toBe('gen');
  const all = decided(terms.map(({ key }) => [key, { kind: 'reject' }]));
  expect(nextOpen(terms, all, 'gen')).toBeNull();
});

test('defined are those with a definition that nobody decided on', () => {
  expect(names(definedTerms(terms, decided([])))).toEqual(['gen']);
  expect(definedTerms(terms, decided([['gen', { kind: 'keep' }]]))).toEqual([]);
});

test('offers to merge with the likeliest first, never with itself or what was rejected', () => {
  const [gen, genom, celle] = terms as [DraftTerm, DraftTerm, DraftTerm];
  const near = term('genomisk', 0.3);
  const all = [gen, celle, genom, near];
  const targets = (query: string, decisions = decided([])) =>
    names(mergeTargets(near, all, { decisions, query }));
  expect(targets('')[0]).toBe('genom');
  expect(targets('CEL')).toEqual(['celle']);
  expect(targets('', decided([['genom', { kind: 'reject' }]]))).toEqual(['gen', 'celle']);
});
