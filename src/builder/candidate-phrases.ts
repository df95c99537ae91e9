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
const CAPITAL = /^\p{Lu}/u;
const OPENING = /[:.!?]\s*["“”„»«'‘’]\s*$/u;
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
  const words = tokens.map((token, i) => wordOf(place, token, tokens[i - 1]));
  const phrases: Phrase[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!words[from]?.content) continue;
    for (let to = from; to < Math.min(words.length, from + MAX_WORDS); to++) {
      const last = words[to];
      if (!last || (to > from && (!last.adjacent || last.barrier))) break;
      const phrase = last.mayClose ? phraseOf(sentence, words.slice(from, to + 1)) : null;
      if (phrase) phrases.push(phrase);
    }
  }
  return phrases;
}

/** A token with all that the runs it stands in ask of it. */
type Word = Token &
  WordKnowledge & {
    /** Only space parts it from the token before. */
    adjacent: boolean;
    /** A preposition that may stand inside a term: "strategi for personlig medicin". */
    link: boolean;
    /** An adjective or the like. */
    loose: boolean;
    capital: boolean;
    opening: boolean;
    mayClose: boolean;
  };

function wordOf({ sentence, grammar, know }: Place, token: Token, before?: Token): Word {
  const known = know(token.folded);
  const capital = CAPITAL.test(sentence.slice(token.start, token.start + 2));
  const loose = grammar.looseEnds.test(token.folded);
  const opening = before === undefined || opens(sentence, token.start);
  const named = capital && !opening;
  const link = grammar.termLinks.has(token.folded);
  // Written out: spreading two objects for each word of a corpus takes its time.
  return {
    start: token.start,
    end: token.end,
    folded: token.folded,
    key: known.key,
    content: known.content,
    barrier: known.barrier,
    adjacent: adjacent(sentence, before, token),
    link,
    loose,
    capital,
    opening,
    // A term ends in a noun and holds no verbs; words in capitals are names.
    mayEnd: named || link || known.mayEnd,
    mayPrecede: named || link || known.mayPrecede,
    mayClose: known.content && (named || !loose) && (named || link || known.mayEnd),
  };
}

/** The first word of what is spoken within a sentence has its capital anyway, as the first of all. */
function opens(sentence: string, at: number): boolean {
  return OPENING.test(sentence.slice(Math.max(0, at - 6), at));
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

/** The phrase that `words` make, the first and last of which may stand there. */
function phraseOf(sentence: string, words: readonly Word[]): Phrase | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || !words.every((word) => word === last || word.mayPrecede)) return null;
  const text = sentence.slice(first.start, last.end);
  if (words.length === 1 && text.length < MIN_SINGLE && !/^\p{Lu}{2,}$/u.test(text)) return null;
  const capitals = words.every(({ capital, link }) => capital || link);
  // So many words are one term only when they are a name or a preposition holds them together.
  if (words.length > MAX_PLAIN_WORDS && !capitals && !words.some(({ link }) => link)) return null;
  const described = words.length <= 3 && words.every((word) => word === last || word.loose);
  return {
    start: first.start,
    end: last.end,
    text,
    key: words.map(({ key }) => key).join(' '),
    words: words.length,
    shaped: described || capitals,
    name: capitals && (words.length > 1 || !first.opening),
  };
}
