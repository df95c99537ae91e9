import type { DefinitionPattern, Grammar } from './grammar.ts';
import type { Span } from './split-sentences.ts';

type Word = Span & { lower: string };

const MAX_WORDS = 8;
const CONJUNCTION = /^(?:og|eller|men|samt|and|or|but)$/u;

/**
 * The defined term within a span that a pattern caught: without article, lead-in (`begrebet`) and
 * quotation marks; null when the span is a clause or begins like no term.
 */
export function definedTerm(
  sentence: string,
  span: Span,
  place: DefinitionPattern['place'],
  grammar: Grammar,
): Span | null {
  let words = phraseOf(sentence, wordsOf(sentence, span), place, grammar);
  while (words.length > 1 && isLeadIn(words[0], sentence, grammar)) words = words.slice(1);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length > MAX_WORDS) return null;
  if (grammar.notTermStart.has(first.lower) && isSmall(first, sentence)) return null;
  if (words.some(({ lower }) => grammar.verbs.has(lower) || grammar.clauseWords.has(lower)))
    return null;
  if (grammar.prepositions.has(last.lower) || CONJUNCTION.test(last.lower)) return null;
  return grammar.articles.has(last.lower) ? null : { start: first.start, end: last.end };
}

function isLeadIn(word: Word | undefined, sentence: string, grammar: Grammar): boolean {
  return word !== undefined && grammar.leadIns.has(word.lower) && isSmall(word, sentence);
}

/** A capital in mid-sentence makes an article part of a name ("Det Etiske Råd"). */
function isSmall(word: Word, sentence: string): boolean {
  return word.start === 0 || /^\p{Ll}/u.test(sentence.slice(word.start, word.end));
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

function phraseOf(
  sentence: string,
  words: Word[],
  place: DefinitionPattern['place'],
  grammar: Grammar,
): Word[] {
  if (place === 'term') return words;
  const verb = words.findLastIndex((word) => grammar.verbs.has(word.lower));
  const clause = words.slice(verb + 1);
  const article = clause.findLastIndex((word) => grammar.articles.has(word.lower));
  if (place === 'article' && article < 0) return [];
  const name = nameStart(sentence, clause, grammar);
  if (name < clause.length && (verb >= 0 || name > 0)) return clause.slice(name);
  const phrase = clause.slice(article + 1);
  // "et behov for læger, som kan …" leaves open what the clause belongs to.
  return phrase.some((word) => grammar.prepositions.has(word.lower)) ? [] : phrase;
}

/** Where a run of capitalised words at the end begins; small words may stand between ("Center for Etik"). */
function nameStart(sentence: string, words: readonly Word[], grammar: Grammar): number {
  let start = words.length;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (!word) break;
    if (/^\p{Lu}/u.test(sentence.slice(word.start, word.end))) start = at;
    else if (!grammar.prepositions.has(word.lower) && !/^(?:og|and)$/u.test(word.lower)) break;
  }
  return start;
}
