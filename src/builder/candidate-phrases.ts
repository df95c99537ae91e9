import type { Grammar } from './grammar.ts';
import type { Span } from './split-sentences.ts';
import { type Token, tokensOf } from './term-tokens.ts';

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
const MIN_SINGLE = 5;
const BETWEEN_WORDS = /^\s+$/u;

/** All runs of one to five words of a sentence that neither begin nor end with a small word. */
export function candidatePhrases(sentence: string, grammar: Grammar): Phrase[] {
  const tokens = wordsOf(sentence);
  return tokens.flatMap((_, from) => {
    const phrases: Phrase[] = [];
    for (let to = from; to < Math.min(tokens.length, from + MAX_WORDS); to++) {
      if (to > from && !adjacent(sentence, tokens[to - 1], tokens[to])) break;
      if (to > from && isBarrier(tokens[to], grammar)) break;
      const phrase = phraseOf(sentence, tokens.slice(from, to + 1), grammar);
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

/** Inside a term only a few prepositions may stand: "strategi for personlig medicin". */
function isBarrier(token: Token | undefined, grammar: Grammar): boolean {
  if (!token) return true;
  const small = grammar.notTermStart.has(token.folded) || grammar.articles.has(token.folded);
  return grammar.verbs.has(token.folded) || (small && !grammar.termLinks.has(token.folded));
}

function phraseOf(sentence: string, tokens: readonly Token[], grammar: Grammar): Phrase | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || !isContent(first, grammar) || !isContent(last, grammar)) return null;
  if (grammar.looseEnds.test(last.folded)) return null;
  const text = sentence.slice(first.start, last.end);
  if (tokens.length === 1 && text.length < MIN_SINGLE && !/^\p{Lu}{2,}$/u.test(text)) return null;
  const key = tokens.map(({ folded }) => stemOf(folded, grammar)).join(' ');
  const capitals = tokens.every(
    (token) =>
      /^\p{Lu}/u.test(sentence.slice(token.start, token.end)) ||
      grammar.termLinks.has(token.folded),
  );
  const described =
    tokens.length <= 3 && tokens.slice(0, -1).every(({ folded }) => grammar.looseEnds.test(folded));
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

/** Roughly: enough to see that `sygdom` and `sygdomme` are one. */
function stemOf(word: string, grammar: Grammar): string {
  return word.replace(grammar.endings, '').replace(/(\p{L})\1$/u, '$1');
}

function isContent({ folded }: Token, grammar: Grammar): boolean {
  const small =
    grammar.notTermStart.has(folded) ||
    grammar.verbs.has(folded) ||
    grammar.prepositions.has(folded);
  const common =
    grammar.articles.has(folded) ||
    grammar.judging.has(folded) ||
    grammar.weakGenus.has(folded) ||
    grammar.common.has(folded);
  return !small && !common && /\p{L}{2}/u.test(folded);
}
