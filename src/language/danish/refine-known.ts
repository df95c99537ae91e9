import type { Paradigm } from '../lexicon/lexicon.ts';
import { GENE_TAIL, OPAQUE_PREFIXES, SHORT_PARTS } from './compound-tables.ts';
import { followsTail } from './follows-tail.ts';
import { bareTail, isSound } from './sound-part.ts';
import { type Constituent, type SplitRequest, splitCompound } from './split-compound.ts';

/** Shorter words of the lexicon are no compounds, but for those that begin as bifund, råstof. */
const MIN_KNOWN = 7;
const MIN_HEAD = 3;
/** A term this long at the end of a word is no chance, whatever stands before it. */
export const LONG_TERM = 6;

export type CompoundScope = Omit<SplitRequest, 'allows'>;

/** Takes a word of the lexicon apart, and its parts in their turn. */
export function refineKnown(
  scope: CompoundScope,
  from: number,
  to: number,
  readings: readonly Paradigm[],
): Constituent[] {
  const isShort = to - from < MIN_KNOWN && !SHORT_PARTS.has(scope.word.slice(from, from + 2));
  if (isShort || readings.every(({ wordClass }) => wordClass === 'other')) return [];
  const follows = (part: Constituent) => part.end < to || followsTail(part, from, readings, scope);
  const allows = (part: Constituent) => isTransparent(part, from, to, scope) && follows(part);
  const split = splitCompound({ ...scope, allows, isKnown: true }, from, to);
  if (split === null) return longTail(scope, from, to).filter(allows);
  if (isOpaque(scope, from, to, follows, split.cost)) return [];
  return split.parts.flatMap((part) => [
    ...(part.isTerm || isTermAt(part, scope.terms) ? [part] : []),
    ...refineConstituent(scope, part),
  ]);
}

export function refineConstituent(scope: CompoundScope, part: Constituent): Constituent[] {
  const text = scope.word.slice(part.start, part.end);
  const readings = scope.lexicon.paradigmsOf(text);
  if (readings.length > 0) return refineKnown(scope, part.start, part.end, readings);
  // A first part with its linking element: bivirknings.
  if (!text.endsWith('s')) return [];
  const bare = scope.lexicon.paradigmsOf(text.slice(0, -1));
  const inner = refineKnown(scope, part.start, part.end - 1, bare);
  const whole = { ...part, end: part.end - 1, isTerm: true };
  return isTermAt(whole, scope.terms) && !part.isTerm ? [whole, ...inner] : inner;
}

export function isTermAt(
  part: Constituent,
  terms: ReadonlyMap<number, readonly number[]>,
): boolean {
  return terms.get(part.start)?.includes(part.end) ?? false;
}

/** A long term behind a combining form that the lexicon does not have: lipoprotein. */
function longTail({ word, terms }: CompoundScope, from: number, to: number): Constituent[] {
  for (const [start, ends] of terms) {
    const isFar = start >= from + MIN_HEAD && !isOpaquePrefix(word.slice(from, start));
    if (isFar && ends.includes(to) && to - start >= LONG_TERM) {
      return [{ start, end: to, next: to, isTerm: true }];
    }
  }
  return [];
}

/** True when the word is read as cheaply with a prefix that makes a new meaning: for-mand. */
function isOpaque(
  scope: CompoundScope,
  from: number,
  to: number,
  follows: (part: Constituent) => boolean,
  cost: number,
): boolean {
  const allows = (part: Constituent) =>
    follows(part) && (part.start > from || OPAQUE_PREFIXES.has(scope.word.slice(from, part.end)));
  const split = splitCompound({ ...scope, terms: new Map(), allows }, from, to);
  return split !== null && split.cost <= cost + 0.5;
}

/** In a word of the lexicon: no prefix that makes a new meaning, no ending. */
function isTransparent(part: Constituent, from: number, to: number, scope: CompoundScope): boolean {
  const text = scope.word.slice(part.start, part.end);
  const isLast = part.end === to;
  if (isLast && bareTail(text) === 'gen') return false;
  if (text === 'gen') return part.start === from && GENE_TAIL.test(scope.word.slice(part.end));
  if (!isLast && isOpaquePrefix(text)) return false;
  return isSound(part, from, to, scope.word);
}

function isOpaquePrefix(text: string): boolean {
  return (
    OPAQUE_PREFIXES.has(text) || (text !== 'syns' && OPAQUE_PREFIXES.has(text.replace(/s$/u, '')))
  );
}
