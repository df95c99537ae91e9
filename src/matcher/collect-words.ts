import {
  hasDanishLetters,
  JOINED,
  type ScannedWords,
  scanWords,
  WRAPPED,
} from '../language/text/scan-words.ts';
import type { WordTable } from '../language/text/word-table.ts';
import { ellipticPair, ellipticWhole } from './elliptic-whole.ts';
import { wordMemory } from './word-memory.ts';

/** Stands before hyphenated words written as one: `=genomcenter`. */
export const JOINED_SIGN = '=';
/** Hyphenated words are taken together up to so many parts. */
export const MOST_JOINED = 5;

/** Which words of the table a set holds already: a number lookup instead of a string's. */
type Collected = { generation: number; marks: Uint8Array };

const collected = new WeakMap<Set<string>, Collected>();

/**
 * Adds what a text has to ask of the term index: its distinct folded words, what its hyphenated
 * words are when closed (`=genomcenter`), the pairs of elliptic compounds
 * (`helgenom- eksomsekventering`), and in a text without æ, ø and å the words that ae, oe and aa may
 * stand for. Use one set per page: what it holds already costs next to nothing.
 */
export function collectWords(text: string, into: Set<string>): void {
  const { table, scanned } = wordMemory();
  scanWords(text, table, scanned);
  const { marks } = marksOf(into, table);
  const ascii = hasDanishLetters(scanned) ? 1 : 2;
  for (let row = 0; row < scanned.count; row++) {
    const word = scanned.word[row]!;
    if ((marks[word]! & ascii) !== 0) continue;
    marks[word] = marks[word]! | 1 | ascii;
    if (word === 0) continue;
    into.add(table.words[word]!);
    if (ascii === 2) for (const variant of table.variants(word)) into.add(variant);
  }
  if (scanned.hyphens) collectHyphenated(scanned, table, into);
}

function marksOf(into: Set<string>, table: WordTable): Collected {
  let entry = collected.get(into);
  if (entry === undefined || entry.generation !== table.generation) {
    entry = { generation: table.generation, marks: new Uint8Array(table.count * 2) };
    collected.set(into, entry);
  }
  if (entry.marks.length < table.count) {
    const marks = new Uint8Array(table.count * 2);
    marks.set(entry.marks);
    entry.marks = marks;
  }
  return entry;
}

function collectHyphenated(scanned: ScannedWords, table: WordTable, into: Set<string>): void {
  for (let row = 0; row < scanned.count; row++) {
    const gap = scanned.gap[row]!;
    const whole = ellipticWhole(scanned, table, row);
    if (whole !== null) into.add(ellipticPair(table, scanned.word[row]!, scanned.word[whole]!));
    if (gap !== JOINED && gap !== WRAPPED) continue;
    let joined = JOINED_SIGN + table.words[scanned.word[row]!]!;
    for (let last = row + 1; last < Math.min(row + MOST_JOINED, scanned.count); last++) {
      joined += table.words[scanned.word[last]!]!;
      into.add(joined);
      if (scanned.gap[last] !== JOINED && scanned.gap[last] !== WRAPPED) break;
    }
  }
}
