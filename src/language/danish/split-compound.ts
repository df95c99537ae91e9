import {
  COMPOUND_FIRST,
  COMPOUND_LAST,
  COMPOUND_WORD,
  type Lexicon,
  NOUN_LEMMA,
} from '../lexicon/lexicon.ts';
import { LINKS, OTHER_WORDS_IN_E, SHORT_PARTS } from './compound-tables.ts';

/** A constituent of a compound: `end` is before its linking element, `next` behind it. */
export type Constituent = { start: number; end: number; next: number; isTerm: boolean };

export type SplitRequest = {
  word: string;
  lexicon: Lexicon;
  /** The stretches of the word that are forms of a term, by start: their ends. */
  terms: ReadonlyMap<number, readonly number[]>;
  /** Answers for a constituent, whether it may stand there. */
  allows: (constituent: Constituent) => boolean;
  /** The word is in the lexicon: verb stems and adjectives may begin it that seldom make new words. */
  isKnown?: boolean;
};

/** Prices of a reading; the cheapest wins: few and long parts, and the terms looked for. */
const PART = 10;
const TERM = 9.9;
const SHORT = 3;
const VERY_SHORT = 6;
const GUESSED_LINK = 2;

/**
 * The cheapest way to read a stretch of a word as two or more constituents. Null when there is none.
 */
export function splitCompound(
  request: SplitRequest,
  from: number,
  to: number,
): { parts: Constituent[]; cost: number } | null {
  const cost: number[] = [];
  const last: (Constituent | undefined)[] = [];
  cost[from] = 0;
  for (let at = from; at < to; at++) {
    if (cost[at] === undefined) continue;
    for (const [part, price] of constituentsAt(request, at, from, to)) {
      const total = cost[at]! + price;
      if (total >= (cost[part.next] ?? Number.POSITIVE_INFINITY)) continue;
      cost[part.next] = total;
      last[part.next] = part;
    }
  }
  if (last[to] === undefined) return null;
  const parts: Constituent[] = [];
  for (let at = to; at > from; at = parts[0]!.start) parts.unshift(last[at]!);
  return { parts, cost: cost[to]! };
}

function constituentsAt(
  request: SplitRequest,
  at: number,
  from: number,
  to: number,
): [Constituent, number][] {
  const { word, lexicon, terms, allows } = request;
  const found: [Constituent, number][] = [];
  const add = (part: Constituent, price: number) => {
    if (part.start === from && part.next === to) return;
    if (part.next > to || (part.next === to && part.end !== to)) return;
    const short = shortness(part, word);
    if (short !== null && allows(part)) found.push([part, price + short]);
  };
  const firsts = new Set<number>();
  const nouns = new Set<number>();
  lexicon.visitFrom(word, at, (next, bits) => {
    if (bits & COMPOUND_FIRST) firsts.add(next);
    if (bits & NOUN_LEMMA) nouns.add(next);
    const fits = bits & (next === to ? COMPOUND_LAST : COMPOUND_FIRST);
    // Not in the genitive: its -s begins the next word (falsk-spiller).
    const mayBeStem = request.isKnown && at === from && next - at >= 5 && word[next - 1] !== 's';
    const stem = mayBeStem ? COMPOUND_WORD : 0;
    if (!fits && (next === to || !(bits & (NOUN_LEMMA | stem)))) return;
    add({ start: at, end: next, next, isTerm: false }, fits ? PART : PART + GUESSED_LINK);
  });
  for (const end of terms.get(at) ?? []) {
    // kurs is its own word, not kur with its -s; tale is not tal with its -e.
    for (const link of LINKS) {
      const next = end + link.length;
      const known = firsts.has(next);
      if (!word.startsWith(link, end) || (link === 'e' && !known)) continue;
      if (link === 's' && nouns.has(next)) continue;
      if (link === 'e' && OTHER_WORDS_IN_E.has(word.slice(at, next))) continue;
      const price = known || link === '' ? TERM : TERM + GUESSED_LINK;
      add({ start: at, end, next, isTerm: true }, price);
    }
  }
  return found;
}

/** Null for a stretch too short to be a part. */
function shortness({ start, end, next }: Constituent, word: string): number | null {
  const length = next - start;
  if (length > 3) return 0;
  if (length === 3) return SHORT;
  return length === 2 && SHORT_PARTS.has(word.slice(start, end)) ? VERY_SHORT : null;
}
