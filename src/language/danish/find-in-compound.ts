import type { CompoundPart } from '../language.ts';
import type { Lexicon, Paradigm } from '../lexicon/lexicon.ts';
import {
  AGAIN_TAIL,
  BOUND_TAILS,
  COMBINING_FORM,
  ENDINGS_LIKE_WORDS,
  GENE_TAIL,
  OPAQUE_PREFIXES,
  SHORT_ADJECTIVES,
  SHORT_PARTS,
  SUFFIXES,
} from './compound-tables.ts';
import { type Constituent, type SplitRequest, splitCompound } from './split-compound.ts';

const MIN_PART = 3;
const MAX_WORD = 80;
/** Shorter words of the lexicon are no compounds, but for those that begin as bifund, råstof. */
const MIN_KNOWN = 7;
/** A term this long at the end of a word is no chance, whatever stands before it. */
const LONG_TERM = 6;

type IsTermForm = (part: string) => boolean;

/**
 * The places in a compound where a term stands as a part of its own. A word is read as the
 * fewest and longest words it can consist of; each of these is read in its turn. A word of the
 * lexicon is only taken apart where its inflection follows that of its last part.
 */
export function findInCompound(
  word: string,
  isTermForm: IsTermForm,
  lexicon: Lexicon | null,
): CompoundPart[] {
  if (word.length > MAX_WORD) return [];
  const parts: CompoundPart[] = [];
  let start = 0;
  for (const segment of word.split('-')) {
    const length = segment.length < word.length ? termLength(segment, isTermForm) : 0;
    if (length > 0) {
      parts.push(partAt(word, start, start + length));
    } else if (lexicon !== null) {
      for (const part of findInClosed(segment, isTermForm, lexicon)) {
        parts.push(partAt(word, start + part.start, start + part.end));
      }
    }
    start += segment.length + 1;
  }
  return parts;
}

function partAt(word: string, start: number, end: number): CompoundPart {
  return { start, end, form: word.slice(start, end) };
}

/** The length of the term that a segment is, a linking -s left out; 0 when it is none. */
function termLength(segment: string, isTermForm: IsTermForm): number {
  if (segment === '') return 0;
  if (isTermForm(segment)) return segment.length;
  return segment.endsWith('s') && isTermForm(segment.slice(0, -1)) ? segment.length - 1 : 0;
}

function findInClosed(word: string, isTermForm: IsTermForm, lexicon: Lexicon): Constituent[] {
  const terms = termsIn(word, isTermForm, lexicon);
  if (terms.size === 0) return [];
  const readings = lexicon.paradigmsOf(word);
  if (readings.length > 0) return refine({ word, lexicon, terms }, 0, word.length, readings);
  const request = {
    word,
    lexicon,
    terms,
    // An unknown word in -eret is a participle, a known noun may be a ret (arveret).
    allows: (part: Constituent) =>
      isSound(part, 0, word.length, word) &&
      !(part.end === word.length && /^.*[eø]ret$/u.test(word) && part.end - part.start === 3),
  };
  const split =
    splitCompound(request, 0, word.length)?.parts ?? longTermAtEnd(word, terms, isTermForm);
  if (split === null || isCrumbs(split)) return [];
  return split.flatMap((part) => [
    ...(part.isTerm || isTermAt(part, terms) ? [part] : []),
    ...refineConstituent({ word, lexicon, terms }, part),
  ]);
}

/** Three or more parts of which only the term is no crumb are chance: eks-plan-tat. */
function isCrumbs(split: readonly Constituent[]): boolean {
  return split.length > 2 && split.every((part) => part.isTerm || part.next - part.start <= 3);
}

function isTermAt(part: Constituent, terms: ReadonlyMap<number, readonly number[]>): boolean {
  return terms.get(part.start)?.includes(part.end) ?? false;
}

/** Where forms of terms lie in a word; those that only an ending follows or precedes, left out. */
function termsIn(word: string, isTermForm: IsTermForm, lexicon: Lexicon): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let start = 0; start <= word.length - MIN_PART; start++) {
    for (let end = start + MIN_PART; end <= word.length; end++) {
      if (end - start === word.length) continue;
      const part = word.slice(start, end);
      if (!isTermForm(part)) continue;
      if (end < word.length && !mayStandInside(part, lexicon)) continue;
      if (isOtherNoun(part, isTermForm, lexicon)) continue;
      found.set(start, [...(found.get(start) ?? []), end]);
    }
  }
  return found;
}

/** Only a word's dictionary form stands inside a compound, or one that the lexicon does not know. */
function mayStandInside(part: string, lexicon: Lexicon): boolean {
  const readings = lexicon.paradigmsOf(part);
  return readings.length === 0 || readings.some(({ lemma }) => lemma === part);
}

/** A term's genitive that is a noun of its own is that noun: kurs is no kur. */
function isOtherNoun(part: string, isTermForm: IsTermForm, lexicon: Lexicon): boolean {
  if (!part.endsWith('s') || !isTermForm(part.slice(0, -1))) return false;
  const isNoun = ({ lemma, wordClass }: Paradigm) => lemma === part && wordClass === 'noun';
  return lexicon.paradigmsOf(part).some(isNoun);
}

type Scope = Omit<SplitRequest, 'allows'>;

function refineConstituent(scope: Scope, part: Constituent): Constituent[] {
  const text = scope.word.slice(part.start, part.end);
  const readings = scope.lexicon.paradigmsOf(text);
  if (readings.length > 0) return refine(scope, part.start, part.end, readings);
  // A first part with its linking element: bivirknings.
  if (!text.endsWith('s')) return [];
  const bare = scope.lexicon.paradigmsOf(text.slice(0, -1));
  const inner = refine(scope, part.start, part.end - 1, bare);
  const whole = { ...part, end: part.end - 1, isTerm: true };
  return isTermAt(whole, scope.terms) && !part.isTerm ? [whole, ...inner] : inner;
}

/** Takes a word of the lexicon apart, and its parts in their turn. */
function refine(
  scope: Scope,
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

/** A long term behind a combining form that the lexicon does not have: lipoprotein. */
function longTail({ word, terms }: Scope, from: number, to: number): Constituent[] {
  for (const [start, ends] of terms) {
    const isFar = start >= from + MIN_PART && !isOpaquePrefix(word.slice(from, start));
    if (isFar && ends.includes(to) && to - start >= LONG_TERM) {
      return [{ start, end: to, next: to, isTerm: true }];
    }
  }
  return [];
}

/** True when the word is read as cheaply with a prefix that makes a new meaning: for-mand. */
function isOpaque(
  scope: Scope,
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
function isTransparent(part: Constituent, from: number, to: number, scope: Scope): boolean {
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

/** A compound inflects as its last part does: morgen (en) does not end in gen (et). */
function followsTail(
  part: Constituent,
  from: number,
  readings: readonly Paradigm[],
  { word, lexicon }: Scope,
): boolean {
  const head = word.slice(from, part.start);
  const tail = word.slice(part.start, part.end);
  return lexicon
    .paradigmsOf(tail)
    .some((own) => readings.some((whole) => goesAs(whole, own, head, tail)));
}

function goesAs(whole: Paradigm, own: Paradigm, head: string, tail: string): boolean {
  // Listed in a form of its own: the plural gigtsmerter, the participle smertestillende.
  const isListed = whole.lemma === head + tail;
  const isParticiple = whole.wordClass === 'adjective' && own.wordClass === 'verb';
  if (isParticiple) return isListed && /(?:ende|[^s]t|en)$/u.test(tail) && tail.length > MIN_PART;
  if (whole.wordClass !== own.wordClass || !(isListed || whole.lemma === head + own.lemma))
    return false;
  if (own.wordClass === 'adjective' && own.lemma.length <= MIN_PART) {
    return SHORT_ADJECTIVES.has(own.lemma);
  }
  const [one, other] = [whole.genders, own.genders];
  return one.length === 0 || other.length === 0 || one.some((gender) => other.includes(gender));
}

/** In any word: no ending taken for a part, no Greek ending for a word, no "again" for a gene. */
function isSound(part: Constituent, from: number, to: number, word: string): boolean {
  const text = word.slice(part.start, part.end);
  if (part.start > from && (SUFFIXES.has(text) || SUFFIXES.has(text.replace(/s$/u, ''))))
    return false;
  if (part.end === to && ENDINGS_LIKE_WORDS[text]?.test(word.slice(from, to))) return false;
  if (part.start > from && BOUND_TAILS.has(bareTail(text))) {
    return !COMBINING_FORM.test(word.slice(from, part.start));
  }
  if (text !== 'gen' || part.end === to) return true;
  return part.next === part.end && !AGAIN_TAIL.test(word.slice(part.next, to));
}

/** A short word without its ending: genet is gen. */
function bareTail(text: string): string {
  return text.replace(/(?<=...)(?:me|fe|pe)?(?:e?n|e?t|e?r|e?rne|ene|e)?s?$/u, '');
}

/** A long term closes an unknown word: its shortest form counts, so that stoffer is not long. */
function longTermAtEnd(
  word: string,
  terms: ReadonlyMap<number, readonly number[]>,
  isTermForm: IsTermForm,
): Constituent[] | null {
  const end = word.length;
  const isLong = (start: number) => {
    for (let at = start + MIN_PART; at < Math.min(start + LONG_TERM, end); at++) {
      if (isTermForm(word.slice(start, at))) return false;
    }
    return end - start >= LONG_TERM;
  };
  for (const [start, ends] of [...terms].sort((a, b) => a[0] - b[0])) {
    const sound = start >= 3 && /[aeiouyæøå]/u.test(word.slice(0, start));
    if (sound && ends.includes(end) && isLong(start)) {
      return [{ start, end, next: end, isTerm: true }];
    }
  }
  return null;
}
