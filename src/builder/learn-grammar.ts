import type { WordRanks } from './candidate.ts';
import type { Grammar } from './grammar.ts';
import { grammarOf } from './grammars.ts';
import type { BuilderDocument } from './mine-document.ts';
import { tokensOf } from './term-tokens.ts';

/** A word in this share of the documents, and short, holds sentences together. */
const SPREAD = { short: 0.06, middle: 0.3 };
const SHORT = 4;
/** Longer words that stand everywhere are what the documents are about. */
const MIDDLE = 7;
/** Per thousand words: so frequent is only a small word. */
const EVERYWHERE = 2.5;
/** The most frequent words of a general list are small words in every language. */
const SMALL_RANK = 400;
const MIN_WORDS = 200;

/**
 * The grammar of a language that has no table of its own, learnt from the documents: its small
 * words are those that are short and stand in many documents, or stand everywhere.
 */
export function learnGrammar(
  documents: readonly BuilderDocument[],
  language: string,
  ranks: WordRanks | null,
): Grammar {
  const small = new Set(
    [...(ranks ?? [])].filter(([, rank]) => rank <= SMALL_RANK).map(([word]) => word),
  );
  for (const word of smallWords(documents)) small.add(word);
  return { ...grammarOf(''), language, notTermStart: small };
}

function smallWords(documents: readonly BuilderDocument[]): string[] {
  const counts = new Map<string, { count: number; pieces: number; last: number; lower: boolean }>();
  let total = 0;
  const pieces = piecesOf(documents);
  pieces.forEach((text, piece) => {
    for (const { folded, start } of tokensOf(text)) {
      total++;
      const known = counts.get(folded) ?? { count: 0, pieces: 0, last: -1, lower: false };
      known.count++;
      if (known.last !== piece) known.pieces++;
      known.last = piece;
      known.lower ||= /^\p{Ll}/u.test(text.slice(start, start + 1));
      counts.set(folded, known);
    }
  });
  if (total < MIN_WORDS) return [];
  return [...counts].flatMap(([word, { count, pieces: spread, lower }]) => {
    if (!lower) return [];
    const share = spread / pieces.length;
    if (word.length > MIDDLE) return [];
    const limit = word.length <= SHORT ? SPREAD.short : SPREAD.middle;
    const often = word.length <= SHORT + 2 && (1000 * count) / total >= EVERYWHERE;
    return (share >= limit && spread > 3) || often || word.length <= 2 ? [word] : [];
  });
}

/** Few long documents are looked at by their passages. */
function piecesOf(documents: readonly BuilderDocument[]): string[] {
  if (documents.length >= 20) return documents.map(({ document }) => document.text);
  return documents.flatMap(({ document }) =>
    document.passages.map(({ start, end }) => document.text.slice(start, end)),
  );
}
