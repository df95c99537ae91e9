import type { Term } from '../../model/glossary.ts';
import type { CompoundPart, LanguageEngine, TermPattern } from '../language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { joinPatterns, splitTerm } from '../term-words.ts';
import { nounForms, possessives } from './noun-forms.ts';
import { spellingVariants } from './spelling-variants.ts';

const PREPOSITIONS = new Set('of in on at for with by from to and or as against under'.split(' '));

/**
 * English: plurals, possessives, British and American spellings. Closed compounds are rare and
 * words of their own (bloodstream); only hyphenated ones are taken apart.
 */
export function createEnglishEngine(_lexicon: Lexicon | null): LanguageEngine {
  return { language: 'en', termPatterns, findInCompound, completeEllipsis };
}

function termPatterns(term: Term): TermPattern[] {
  const words = splitTerm(term.text);
  const inflected = term.inflect === false || words.length === 0 ? [] : [inflect(term, words)];
  return joinPatterns(
    term,
    words.map((word) => [word]),
    inflected,
  );
}

/** The head inflects; the whole may close with a possessive. */
function inflect(term: Term, words: readonly string[]): TermPattern {
  const preposition = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word.toLowerCase()));
  const head = preposition > 0 ? preposition - 1 : words.length - 1;
  const last = words.length - 1;
  const inflects = term.wordClass !== 'name' && term.wordClass !== 'adjective';
  return {
    words: words.map((word, i) => {
      if (i === head && inflects) return wordForms(word);
      const spellings = spelled(word);
      return i === last ? [...spellings, ...spellings.flatMap(possessives)] : spellings;
    }),
  };
}

function wordForms(word: string): string[] {
  const hyphen = word.lastIndexOf('-') + 1;
  const [before, last] = [word.slice(0, hyphen), word.slice(hyphen)];
  if (/\p{Lu}[\p{Lu}\p{N}]/u.test(last)) return [word, `${word}s`, `${word}'s`, `${word}s'`];
  if (!/^[\p{L}\p{M}'’]+$/u.test(last)) return [word, ...possessives(word)];
  return spelled(last)
    .flatMap((spelling) => nounForms(spelling.toLowerCase()))
    .map((form) => before + withCapitalOf(last, form));
}

function spelled(word: string): string[] {
  const variants = spellingVariants(word.toLowerCase());
  return [word, ...variants.map((variant) => withCapitalOf(word, variant))];
}

function withCapitalOf(model: string, form: string): string {
  const first = model.charAt(0);
  return first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1);
}

function findInCompound(word: string, isTermForm: (part: string) => boolean): CompoundPart[] {
  if (!word.includes('-')) return [];
  const parts: CompoundPart[] = [];
  let start = 0;
  for (const form of word.split('-')) {
    const end = start + form.length;
    if (form.length >= 2 && isTermForm(form)) parts.push({ start, end, form });
    start = end + 1;
  }
  return parts;
}

/** pre- and postoperative, gene- and protein-based: the end of the second word goes with the first. */
function completeEllipsis(part: string, whole: string): string[] {
  const head = part.replace(/-+$/u, '');
  const hyphen = whole.lastIndexOf('-');
  if (head === '' || hyphen <= 0 || hyphen === whole.length - 1) return [];
  return [head + whole.slice(hyphen)];
}
