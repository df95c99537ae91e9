import type { Grammar } from './grammar.ts';
import type { Span } from './split-sentences.ts';
import { type Token, tokensOf } from './term-tokens.ts';
import type { WordKnowledge } from './word-knowledge.ts';

/** A run of words that could be a term. `key` is the same for its inflected forms. */
export type Phrase = Span & {
  text: string;
  key: string;
  words: number;
  /** Its form alone makes it likely, so that once is enough: a name, adjective and noun, a long word. */
  shaped: boolean;
  /** In capitals where the sentence does not ask for one. */
  name: boolean;
};

const MAX_WORDS = 5;
const MAX_PLAIN_WORDS = 3;
const MIN_SINGLE = 4;
const BETWEEN_WORDS = /^\s+$/u;

/** What stands in quotation marks is often a term or a title. */
const QUOTED = /(?<=["“”„»«])[\p{L}\p{N}][^"“”„»«.:;!?]{2,80}(?=["“”»«])/gu;
const MAX_QUOTED_WORDS = 8;

/** All runs of one to five words of a sentence that neither begin nor end with a small word. */
export function candidatePhrases(
  sentence: string,
  grammar: Grammar,
  know: (word: string) => WordKnowledge,
): Phrase[] {
  const tokens = wordsOf(sentence);
  return [...runsOf({ sentence, grammar, know }, tokens), ...titlesOf(sentence, know)];
}

/** Longer titles in quotation marks. */
function titlesOf(sentence: string, know: Place['know']): Phrase[] {
  return [...sentence.matchAll(QUOTED)].flatMap((match) => {
    const tokens = wordsOf(match[0]);
    if (tokens.length <= MAX_WORDS || tokens.length > MAX_QUOTED_WORDS) return [];
    const text = match[0].trimEnd();
    const start = match.index;
    const key = tokens.map(({ folded }) => know(folded).key).join(' ');
    const place = { start, end: start + text.length };
    return [{ ...place, text, key, words: tokens.length, shaped: true, name: true }];
  });
}

function runsOf(place: Place, tokens: readonly Token[]): Phrase[] {
  const { sentence } = place;
  return tokens.flatMap((_, from) => {
    const phrases: Phrase[] = [];
    for (let to = from; to < Math.min(tokens.length, from + MAX_WORDS); to++) {
      if (to > from && !adjacent(sentence, tokens[to - 1], tokens[to])) break;
      if (to > from && isBarrier(tokens[to], place.know)) break;
      const phrase = phraseOf(place, tokens.slice(from, to + 1));
      if (phrase) phrases.push(phrase);
    }
    return phrases;
  });
}

/** Tokens, those that a hyphen joins as one. */
function wordsOf(sentence: string): Token[] {
  const words: Token[] = [];
  for (const token of tokensOf(sentence)) {
    const last = words.at(-1);
    if (last && sentence.slice(last.end, token.start) === '-') {
      words[words.length - 1] = {
        start: last.start,
        end: token.end,
        folded: `${last.folded}-${token.folded}`,
      };
    } else words.push(token);
  }
  return words;
}

function adjacent(sentence: string, before: Token | undefined, after: Token | undefined): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    BETWEEN_WORDS.test(sentence.slice(before.end, after.start))
  );
}

type Place = { sentence: string; grammar: Grammar; know: (word: string) => WordKnowledge };

function phraseOf({ sentence, grammar, know }: Place, tokens: readonly Token[]): Phrase | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || !know(first.folded).content || !know(last.folded).content) return null;
  if (grammar.looseEnds.test(last.folded) && !isCapital(sentence, last)) return null;
  if (!fits({ sentence, grammar, know }, tokens)) return null;
  const text = sentence.slice(first.start, last.end);
  if (tokens.length === 1 && text.length < MIN_SINGLE && !/^\p{Lu}{2,}$/u.test(text)) return null;
  const capitals = tokens.every(
    (token) =>
      /^\p{Lu}/u.test(sentence.slice(token.start, token.end)) ||
      grammar.termLinks.has(token.folded),
  );
  // So many words are one term only when they are a name or a preposition holds them together.
  if (tokens.length > MAX_PLAIN_WORDS && !capitals && !hasLink(tokens, grammar)) return null;
  const described = tokens.length <= 3 && isDescribed(tokens, grammar);
  const key = tokens.map(({ folded }) => know(folded).key).join(' ');
  const name = capitals && (tokens.length > 1 || first.start > 0);
  return {
    start: first.start,
    end: last.end,
    text,
    key,
    words: tokens.length,
    shaped: described || capitals,
    name,
  };
}

/** Inside a term only a few prepositions may stand: "strategi for personlig medicin". */
function isBarrier(token: Token | undefined, know: Place['know']): boolean {
  return !token || know(token.folded).barrier;
}

function hasLink(tokens: readonly Token[], grammar: Grammar): boolean {
  return tokens.some(({ folded }) => grammar.termLinks.has(folded));
}

/** Adjectives, or a genitive, and the noun they describe. */
function isDescribed(tokens: readonly Token[], grammar: Grammar): boolean {
  return tokens.slice(0, -1).every(({ folded }) => grammar.looseEnds.test(folded));
}

function isCapital(sentence: string, { start, end }: Token): boolean {
  return start > 0 && /^\p{Lu}/u.test(sentence.slice(start, end));
}

/** A term ends in a noun and holds no verbs; words in capitals are names. */
function fits({ sentence, grammar, know }: Place, tokens: readonly Token[]): boolean {
  return tokens.every((token, i) => {
    if (isCapital(sentence, token) || grammar.termLinks.has(token.folded)) return true;
    const word = know(token.folded);
    return i === tokens.length - 1 ? word.mayEnd : word.mayPrecede;
  });
}
