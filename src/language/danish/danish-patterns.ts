import type { Term } from '../../model/glossary.ts';
import type { TermPattern } from '../language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { adjectiveForms } from './adjective-forms.ts';
import { isName } from './is-name.ts';
import { nameForms } from './name-forms.ts';
import { looksLikeAdjective } from './word-class.ts';
import { type WordRequest, wordForms } from './word-forms.ts';

const PREPOSITIONS = new Set(
  'af ad bag blandt efter for foran forbi fra før gennem hos i igennem imellem imod inden iblandt med mellem mod om omkring op over på per pr. pro samt som til trods uden under ud ved via og eller'.split(
    ' ',
  ),
);

/** `Diagnose- og behandlingsret`: what follows the conjunction is the head. */
const HANGS = /[-\u2010-\u2013][,;]?$/u;

/**
 * How a term of several words is written in text. The head inflects, adjectives before it agree
 * with it, a genitive -s may close the whole; order and neighbours stay.
 */
export function phrasePatterns(
  term: Term,
  words: readonly string[],
  lexicon: Lexicon | null,
): TermPattern[] {
  if (term.wordClass === 'name' || isName(words)) return [closedByGenitive(words, lexicon)];
  if (term.wordClass === 'verb') return [verbPhrase(words, lexicon)];
  const head = headOf(words);
  const before = words.slice(0, head);
  const after = words.slice(head + 1).map((word) => [word]);
  const request: WordRequest = { word: words[head]!, gender: term.gender, inPhrase: true };
  if (term.wordClass === 'adjective') request.wordClass = 'adjective';
  const pattern = {
    words: [
      ...before.map((word) => agreeing(word, lexicon)),
      wordForms(request, lexicon),
      ...after,
    ],
  };
  return after.length > 0 ? [pattern, closedByGenitive(words, lexicon)] : [pattern];
}

/** Forms of which only some agree with one form of the head: no text writes the others. */
function agreeing(word: string, lexicon: Lexicon | null): string[] {
  return !HANGS.test(word) && looksLikeAdjective(word, lexicon)
    ? adjectiveForms(word, lexicon)
    : [word];
}

function headOf(words: readonly string[]): number {
  const preposition = words.findIndex(
    (word, i) => i > 0 && PREPOSITIONS.has(word.toLowerCase()) && !HANGS.test(words[i - 1]!),
  );
  return preposition > 0 ? preposition - 1 : words.length - 1;
}

/** Adjectives in a name agree too: det Nationale Genom Center. */
function closedByGenitive(words: readonly string[], lexicon: Lexicon | null): TermPattern {
  const last = words.length - 1;
  return {
    words: words.map((word, i) => {
      if (i === last) return nameForms(word);
      return /t$/u.test(word) ? agreeing(word, lexicon) : [word];
    }),
  };
}

function verbPhrase(words: readonly string[], lexicon: Lexicon | null): TermPattern {
  return {
    words: words.map((word, i) =>
      i === 0 ? wordForms({ word, wordClass: 'verb' }, lexicon) : [word],
    ),
  };
}
