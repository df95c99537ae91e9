import type { Lexicon } from '../language/lexicon/lexicon.ts';
import type { Grammar } from './grammar.ts';

/** What candidates need to know of a folded word. */
export type WordKnowledge = {
  /** Inflected forms of a word share it. */
  key: string;
  /** It may end a term: no verb, no adverb. */
  mayEnd: boolean;
  /** It may stand before the last word of a term. */
  mayPrecede: boolean;
  /** No small word and none that says little: it may begin and end a term. */
  content: boolean;
  /** No term goes across it. */
  barrier: boolean;
};

/** Small enough to stay flat over a long run of documents. */
const MAX_REMEMBERED = 50_000;

/** Looks words up once each: by the lexicon where there is one, else roughly by their endings. */
export function wordKnowledge(
  grammar: Grammar,
  lexicon: Lexicon | null,
): (word: string) => WordKnowledge {
  const known = rememberedWords(grammar, lexicon);
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    if (known.size >= MAX_REMEMBERED) known.clear();
    const found = lookUp(word, grammar, lexicon);
    known.set(word, found);
    return found;
  };
}

type Remembered = Map<string, WordKnowledge>;
/** Kept from document to document as long as the grammar is. */
const remembered = new WeakMap<Grammar, { lexicon: Lexicon | null; words: Remembered }>();

function rememberedWords(grammar: Grammar, lexicon: Lexicon | null): Remembered {
  const before = remembered.get(grammar);
  if (before?.lexicon === lexicon) return before.words;
  const words: Remembered = new Map();
  remembered.set(grammar, { lexicon, words });
  return words;
}

function lookUp(folded: string, grammar: Grammar, lexicon: Lexicon | null): WordKnowledge {
  const word = grammar.spelt?.(folded) ?? folded;
  const place = { content: isContent(word, grammar), barrier: isBarrier(word, grammar) };
  const { lemmaOf, isNoun, isAdjective } = grammar;
  if (!lexicon || !lemmaOf) {
    const key = word.replace(grammar.endings, '').replace(/(\p{L})\1$/u, '$1');
    return { key, mayEnd: true, mayPrecede: true, ...place };
  }
  const noun = isNoun?.(word, lexicon) ?? true;
  return {
    key: lemmaOf(word, lexicon),
    mayEnd: noun,
    mayPrecede: noun || (isAdjective?.(word, lexicon) ?? true),
    ...place,
  };
}

function isBarrier(word: string, grammar: Grammar): boolean {
  const small = grammar.notTermStart.has(word) || grammar.articles.has(word);
  return grammar.verbs.has(word) || (small && !grammar.termLinks.has(word));
}

function isContent(word: string, grammar: Grammar): boolean {
  const { notTermStart, verbs, prepositions, articles, judging, weakGenus, common } = grammar;
  const sets = [notTermStart, verbs, prepositions, articles, judging, weakGenus, common];
  return /\p{L}{2}/u.test(word) && !sets.some((words) => words.has(word));
}
