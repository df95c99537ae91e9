import type { Term } from '../../model/glossary.ts';
import type { LanguageEngine, TermPattern } from '../language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { joinPatterns, splitTerm } from '../term-words.ts';
import { completeEllipsis } from './complete-ellipsis.ts';
import { phrasePatterns } from './danish-patterns.ts';
import { findInCompound } from './find-in-compound.ts';
import { wordForms } from './word-forms.ts';

/** Danish: inflection, agreement, compounds. The lexicon sharpens all three. */
export function createDanishEngine(lexicon: Lexicon | null): LanguageEngine {
  return {
    language: 'da',
    termPatterns: (term) => termPatterns(term, lexicon),
    findInCompound: (word, isTermForm) => findInCompound(word, isTermForm, lexicon),
    completeEllipsis: (part, whole) => completeEllipsis(part, whole, lexicon),
  };
}

function termPatterns(term: Term, lexicon: Lexicon | null): TermPattern[] {
  const words = splitTerm(term.text);
  const inflected = term.inflect === false ? [] : inflect(term, words, lexicon);
  return joinPatterns(
    term,
    words.map((word) => [word]),
    inflected,
  );
}

function inflect(term: Term, words: readonly string[], lexicon: Lexicon | null): TermPattern[] {
  if (words.length === 0) return [];
  if (words.length > 1) return phrasePatterns(term, words, lexicon);
  const wordClass = term.wordClass === 'phrase' ? undefined : term.wordClass;
  return [{ words: [wordForms({ word: words[0]!, wordClass, gender: term.gender }, lexicon)] }];
}
