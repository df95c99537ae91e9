import type { Term } from '../../model/glossary.ts';
import type { LanguageEngine, TermPattern } from '../language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { joinPatterns, splitTerm } from '../term-words.ts';
import { nounForms, possessives } from './noun-forms.ts';

const PREPOSITIONS = new Set('of in on at for with by from to and or as against under'.split(' '));

/** English: plurals and possessives. Compounds are written apart, so there is nothing to split. */
export function createEnglishEngine(_lexicon: Lexicon | null): LanguageEngine {
  return {
    language: 'en',
    termPatterns,
    findInCompound: () => [],
    completeEllipsis: () => [],
  };
}

function termPatterns(term: Term): TermPattern[] {
  const words = splitTerm(term.text);
  const inflected = term.inflect === false || words.length === 0 ? [] : [inflect(words)];
  return joinPatterns(
    term,
    words.map((word) => [word]),
    inflected,
  );
}

/** The head inflects; the whole may close with a possessive. */
function inflect(words: readonly string[]): TermPattern {
  const preposition = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word.toLowerCase()));
  const head = preposition > 0 ? preposition - 1 : words.length - 1;
  const last = words.length - 1;
  return {
    words: words.map((word, i) => {
      if (i === head) return wordForms(word);
      return i === last ? [word, ...possessives(word)] : [word];
    }),
  };
}

function wordForms(word: string): string[] {
  const hyphen = word.lastIndexOf('-') + 1;
  const [before, last] = [word.slice(0, hyphen), word.slice(hyphen)];
  if (/\p{Lu}[\p{Lu}\p{N}]/u.test(last)) return [word, `${word}s`, `${word}'s`, `${word}s'`];
  if (!/^[\p{L}\p{M}'’]+$/u.test(last)) return [word, ...possessives(word)];
  const capital = last.charAt(0) !== last.charAt(0).toLowerCase();
  return nounForms(last.toLowerCase()).map(
    (form) => before + (capital ? last.charAt(0) + form.slice(1) : form),
  );
}
