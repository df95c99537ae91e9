import {
  BLANK,
  hasDanishLetters,
  JOINED,
  type ScannedWords,
  scanWords,
  WRAPPED,
} from '../language/text/scan-words.ts';
import type { WordTable } from '../language/text/word-table.ts';
import { ellipticPair, ellipticWhole } from './elliptic-whole.ts';
import { findOwnAcronyms } from './own-acronyms.ts';
import { wordMemory } from './word-memory.ts';

/** Stands before hyphenated words written as one: `=genomcenter`. */
export const JOINED_SIGN = '=';
/** Stands before an acronym that the text defines itself: `(NGC next generation computing`. */
export const ACRONYM_SIGN = '(';
/** Hyphenated words are taken together up to so many parts. */
export const MOST_JOINED = 5;

/** Which set a word of the table was last added to: a number lookup instead of a string's. */
type Marks = {
  generation: number;
  stamps: Int32Array;
  sets: WeakMap<Set<string>, number>;
  next: number;
};

let marks: Marks | null = null;

/**
 * Adds what a text has to ask of the term index: its distinct folded words, what its hyphenated
 * words are when closed (`=genomcenter`), the pairs of elliptic compounds
 * (`helgenom- eksomsekventering`), acronyms it defines itself, and in a text without æ, ø and å the
 * words that ae, oe and aa may stand for. Use one set per page: what it holds already costs next to nothing.
 */
export function collectWords(text: string, into: Set<string>): void {
  const { table, scanned, kept } = wordMemory();
  scanWords(text, table, scanned);
  kept.keep(text, scanned, table);
  const { stamps, stamp } = stampsFor(into, table);
  const ascii = hasDanishLetters(scanned) ? 0 : 1;
  const { count, word: numbers } = scanned;
  for (let row = 0; row < count; row++) {
    const word = numbers[row]!;
    const known = stamps[word]! - stamp;
    if (known === 1 || known === ascii || word === 0) continue;
    stamps[word] = stamp + ascii;
    into.add(table.words[word]!);
    if (ascii === 1) for (const variant of table.variants(word)) into.add(variant);
  }
  if (scanned.brackets) {
    for (const { acronym, longForm } of findOwnAcronyms(text)) {
      into.add(`${ACRONYM_SIGN}${acronym} ${longForm}`);
    }
  }
  if (scanned.hyphens) collectHyphenated(scanned, table, into);
}

/** A set's stamp is even; one more says that the variants of a word are in it too. */
function stampsFor(into: Set<string>, table: WordTable): { stamps: Int32Array; stamp: number } {
  marks ??= { generation: -1, stamps: new Int32Array(0), sets: new WeakMap(), next: 0 };
  if (marks.generation !== table.generation) {
    marks.generation = table.generation;
    marks.stamps.fill(0);
  }
  if (marks.stamps.length < table.count) {
    const stamps = new Int32Array(table.second.length);
    stamps.set(marks.stamps);
    marks.stamps = stamps;
  }
  let stamp = marks.sets.get(into);
  if (stamp === undefined) {
    marks.next += 2;
    stamp = marks.next;
    marks.sets.set(into, stamp);
  }
  return { stamps: marks.stamps, stamp };
}

function collectHyphenated(scanned: ScannedWords, table: WordTable, into: Set<string>): void {
  for (let row = 0; row < scanned.count; row++) {
    const gap = scanned.gap[row]!;
    if (gap <= BLANK) continue;
    const whole = ellipticWhole(scanned, table, row);
    if (whole !== null) into.add(ellipticPair(scanned, table, { part: row, whole }));
    if (gap !== JOINED && gap !== WRAPPED) continue;
    let joined = JOINED_SIGN + table.words[scanned.word[row]!]!;
    for (let last = row + 1; last < Math.min(row + MOST_JOINED, scanned.count); last++) {
      joined += table.words[scanned.word[last]!]!;
      into.add(joined);
      if (scanned.gap[last] !== JOINED && scanned.gap[last] !== WRAPPED) break;
    }
  }
}
