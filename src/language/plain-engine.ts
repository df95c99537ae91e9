import type { LanguageCode, Term } from '../model/glossary.ts';
import type { LanguageEngine } from './language.ts';
import { joinPatterns, splitTerm } from './term-words.ts';

/** The engine for a language of which nothing is known: a term is its text and its given forms. */
export function createPlainEngine(language: LanguageCode): LanguageEngine {
  return {
    language,
    termPatterns: (term: Term) =>
      joinPatterns(
        term,
        splitTerm(term.text).map((word) => [word]),
        [],
      ),
    findInCompound: () => [],
    completeEllipsis: () => [],
  };
}
