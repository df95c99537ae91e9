import { expect, test } from 'vitest';
import { citation } from './citation.ts';
import { fakeEntry, fakeText } from './fake-card.ts';

const wish = { language: 'da', audience: 'plain' } as const;
const cite = (card = fakeEntry('gen')) =>
  citation({ card, wish, met: null, uiLanguage: 'en', text: fakeText });

test('term, explanation and who wrote it; the quote with its source and a link to the sentence', () => {
  expect(cite().split('\n')).toEqual([
    'gen: Om gen.',
    '(Explanation by E, Jan 2, 2026. Glossary g, Ordlys)',
    '',
    '»Et gen er her.«',
    'A document, A house, 2021, https://example.org/a#:~:text=Et%20gen%20er%20her.',
  ]);
});

test('what a glossary does not have is left out', () => {
  expect(cite(fakeEntry('gen', { explanations: [], quotes: [] }))).toBe(
    'gen\n(Glossary g, Ordlys)',
  );
  const bare = fakeEntry('gen');
  expect(cite({ ...bare, sources: [] })).toMatch(/”\ns$/);
});
