import { expect, it } from 'vitest';
import { createLanguageEngine } from '../../language/languages.ts';
import type { Term } from '../../model/glossary.ts';
import { countTerm } from './count-term.ts';

const engineFor = (language: string) => createLanguageEngine(language, null);
const page = (...texts: string[]) => ({
  language: 'da',
  passages: texts.map((text) => ({ kind: 'paragraph' as const, text })),
});
const term = (more: Partial<Term> = {}): Term => ({
  ...{ text: 'sekstant', language: 'da', kind: 'preferred', wordClass: 'noun' },
  ...more,
});

it('counts a term in all its forms, and none that is switched off', () => {
  const text = page('En sekstant. Sekstanten ligger her.', 'Se sekstanten! En kvadrant.');
  expect([...countTerm(term(), text, engineFor)]).toEqual([
    ['sekstant', 1],
    ['sekstanten', 2],
  ]);
  const without = term({ notForms: ['sekstanten'] });
  expect([...countTerm(without, text, engineFor)]).toEqual([['sekstant', 1]]);
});

it('counts nothing in a text of another language, or of a term without letters', () => {
  expect(countTerm(term(), { ...page('En sekstant.'), language: 'en' }, engineFor).size).toBe(0);
  expect(countTerm(term({ text: '–' }), page('En – sekstant.'), engineFor).size).toBe(0);
});
