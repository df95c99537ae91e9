import { COMPOUND_LAST, type Lexicon } from '../lexicon/lexicon.ts';
import { type Constituent, splitCompound } from './split-compound.ts';

/** A shorter end of an unknown word says nothing of what was left out. */
const MIN_TAIL = 4;
const MAX_WORD = 80;

/**
 * The words that the first half of an elliptic pair can stand for: `helgenom-` before
 * `eksomsekventering` is helgenomsekventering. The end of the second word is put behind the
 * first, the likeliest reading first: the last part of the compound, then longer ends of it.
 */
export function completeEllipsis(part: string, whole: string, lexicon: Lexicon | null): string[] {
  const head = part.replace(/-+$/u, '');
  if (head === '' || whole.length > MAX_WORD) return [];
  const hyphen = whole.lastIndexOf('-');
  if (hyphen > 0 && hyphen < whole.length - 1) {
    const tail = whole.slice(hyphen + 1);
    return [`${head}-${tail}`, head + tail];
  }
  const tails = lexicon === null ? longTails(whole) : knownTails(whole, lexicon);
  return tails.map((tail) => head + tail);
}

function knownTails(whole: string, lexicon: Lexicon): string[] {
  const word = whole.toLowerCase();
  const allows = (part: Constituent) => part.end - part.start >= 3;
  const split = splitCompound({ word, lexicon, terms: new Map(), allows }, 0, word.length);
  if (split !== null) {
    return split.parts
      .slice(1)
      .map(({ start }) => whole.slice(start))
      .reverse();
  }
  return longTails(whole)
    .filter((tail) => isWord(tail.toLowerCase(), lexicon))
    .slice(0, 3);
}

function isWord(tail: string, lexicon: Lexicon): boolean {
  let found = false;
  lexicon.visitFrom(tail, 0, (end, bits) => {
    found ||= end === tail.length && (bits & COMPOUND_LAST) !== 0;
  });
  return found;
}

function longTails(whole: string): string[] {
  const tails: string[] = [];
  for (let start = 2; start <= whole.length - MIN_TAIL; start++) tails.push(whole.slice(start));
  return tails;
}
