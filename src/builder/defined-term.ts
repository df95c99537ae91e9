import type { Grammar } from './grammar.ts';
import type { Span } from './split-sentences.ts';

type Word = Span & { lower: string };

const MAX_WORDS = 8;

/**
 * The defined term within a span that a pattern caught: without article, lead-in (`begrebet`) and
 * quotation marks; null when the span is a clause or begins like no term.
 */
export function definedTerm(
  sentence: string,
  span: Span,
  place: 'whole' | 'tail',
  grammar: Grammar,
): Span | null {
  const all = wordsOf(sentence, span);
  let words = place === 'tail' ? tailWords(sentence, all, grammar) : all;
  while (words.length > 1 && grammar.leadIns.has(words[0]?.lower ?? '')) words = words.slice(1);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length > MAX_WORDS || grammar.notTermStart.has(first.lower))
    return null;
  if (words.some((word) => grammar.verbs.has(word.lower)) || grammar.prepositions.has(last.lower))
    return null;
  return grammar.articles.has(last.lower) ? null : { start: first.start, end: last.end };
}

function wordsOf(sentence: string, span: Span): Word[] {
  return [
    ...sentence
      .slice(span.start, span.end)
      .matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad.'’/&-]*/gu),
  ].map((match) => {
    const word = match[0].replace(/[.'’/&-]+$/u, '');
    const start = span.start + match.index;
    return { start, end: start + word.length, lower: word.toLowerCase() };
  });
}

/** The last noun phrase: a run of capitalised words, else what follows the last article or verb. */
function tailWords(sentence: string, words: Word[], grammar: Grammar): Word[] {
  const verb = words.findLastIndex((word) => grammar.verbs.has(word.lower));
  const clause = words.slice(verb + 1);
  const article = clause.findLastIndex((word) => grammar.articles.has(word.lower));
  if (article >= 0) return clause.slice(article + 1);
  const name = clause.findLastIndex((word) => !/^\p{Lu}/u.test(sentence.slice(word.start)));
  return verb >= 0 && name < clause.length - 1 ? clause.slice(name + 1) : clause;
}
