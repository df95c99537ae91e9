import type { Term } from '../../model/glossary.ts';
import type { TermPattern } from '../language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { adjectiveForms } from './adjective-forms.ts';
import { genitives } from './genitive.ts';
import { isName } from './is-name.ts';
import { nameForms } from './name-forms.ts';
import { looksLikeAdjective } from './word-class.ts';
import { wordForms } from './word-forms.ts';

const PREPOSITIONS = new Set(
  'af ad bag blandt efter for foran forbi fra før gennem hos i igennem imellem imod inden iblandt med mellem mod om omkring op over på per pr. pro samt som til trods uden under ud ved via og eller'.split(
    ' ',
  ),
);

/**
 * How a term of several words is written in text. The head inflects, adjectives before it agree
 * with it, a genitive -s may close the whole; order and neighbours stay.
 */
export function phrasePatterns(
  term: Term,
  words: readonly string[],
  lexicon: Lexicon | null,
): TermPattern[] {
  if (term.wordClass === 'name' || isName(words)) return [closedByGenitive(words)];
  if (term.wordClass === 'verb') return [verbPhrase(words, lexicon)];
  const head = headOf(words);
  const before = words.slice(0, head);
  const after = words.slice(head + 1);
  const wordClass = term.wordClass === 'adjective' ? 'adjective' : undefined;
  const headForms = wordForms({ word: words[head]!, wordClass, gender: term.gender }, lexicon);
  const agreed = agreement(before, lexicon);
  const patterns = agreed.map(({ adjectives, onlyLemma }) => ({
    words: [
      ...adjectives,
      onlyLemma ? [words[head]!, ...genitives(words[head]!)] : headForms,
      ...after.map((word) => [word]),
    ],
  }));
  return after.length > 0 ? [...patterns, closedByGenitive(words)] : patterns;
}

type Agreement = { adjectives: string[][]; onlyLemma: boolean };

/** The given adjectives go with the head as given; their definite and plural with all its forms. */
function agreement(before: readonly string[], lexicon: Lexicon | null): Agreement[] {
  const agreeing = before.map((word) => looksLikeAdjective(word, lexicon));
  const fixed = before.map((word) => [word]);
  if (!agreeing.includes(true)) return [{ adjectives: fixed, onlyLemma: false }];
  const all = before.map((word, i) => (agreeing[i] ? adjectiveForms(word, lexicon) : [word]));
  return [{ adjectives: all, onlyLemma: false }];
}

function headOf(words: readonly string[]): number {
  const preposition = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word.toLowerCase()));
  return preposition > 0 ? preposition - 1 : words.length - 1;
}

function closedByGenitive(words: readonly string[]): TermPattern {
  const last = words.length - 1;
  return { words: words.map((word, i) => (i === last ? nameForms(word) : [word])) };
}

function verbPhrase(words: readonly string[], lexicon: Lexicon | null): TermPattern {
  return {
    words: words.map((word, i) =>
      i === 0 ? wordForms({ word, wordClass: 'verb' }, lexicon) : [word],
    ),
  };
}
