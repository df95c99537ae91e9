import { BLANK, JOINED } from '../language/text/scan-words.ts';
import { HAS_ROW } from './page-rows.ts';
import type { TextScan } from './text-scan.ts';

/** A person is not called so: the Gene Therapy Center is an institution. */
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the this that these those our their its his her my your and or of den det de en et og'.split(
    ' ',
  ),
);
/** Danish institutions begin with an adjective (Dansk Folkehjælp, Nordisk Råd); names seldom end so. */
const LIKE_ADJECTIVES = /(?:sk|ske|lig[et]?|al[et]?|iv[et]?|ede|dre|store|nye|gamle)$/;
/** Titles in capitals leave words shorter than this in small letters. */
const SHORTEST_TELLING = 4;
/** How many words to each side tell a title from a sentence. */
const AROUND = 12;
const SMALL_A = 97;
const SMALL_Z = 122;
const SENTENCE_END = /[.!?:;"“”»«\n]/;

/**
 * Whether the word in a row is the first name of a person (Gene Wilder): a capital in the middle of a
 * sentence, and a word that no term has, with a capital too, right behind it.
 */
export function isFirstName(scan: TextScan, row: number): boolean {
  if (row === 0 || row + 1 >= scan.scanned.count) return false;
  if (!hasCapital(scan, row) || scan.scanned.gap[row] !== BLANK) return false;
  if (!hasCapital(scan, row + 1) || isTerm(scan, row + 1)) return false;
  if (beginsSentence(scan, row)) return false;
  // Second in a row of capitals: that is how institutions and titles are written.
  if (scan.scanned.gap[row - 1] === BLANK && hasCapital(scan, row - 1)) return false;
  if (LIKE_ADJECTIVES.test(scan.table.words[scan.scanned.word[row]!]!)) return false;
  const before = scan.table.words[scan.scanned.word[row - 1]!]!;
  return !DETERMINERS.has(before) && isRunningText(scan, row);
}

/** Whether the glossary writes a term with a capital: then it may be a name itself. */
export function isWrittenAsName({ rows }: TextScan, term: number): boolean {
  const known = rows.terms.get(term);
  return known === undefined || known.anywhere || known.capital;
}

function isTerm({ scanned, table, rows }: TextScan, row: number): boolean {
  const word = scanned.word[row]!;
  return (rows.statesFor(table)[word] || rows.lookUp(table, word)) === HAS_ROW;
}

/** A capital, then none: no acronym. Without patterns: most hits are asked. */
function hasCapital({ text, scanned }: TextScan, row: number): boolean {
  const start = scanned.start[row]!;
  const first = text.charCodeAt(start);
  if (first >= SMALL_A && first <= SMALL_Z) return false;
  const letter = text.charAt(start);
  if (letter === letter.toLowerCase()) return false;
  if (start + 1 === scanned.end[row]) return true;
  const second = text.charAt(start + 1);
  return second === second.toLowerCase();
}

function beginsSentence({ text, scanned }: TextScan, row: number): boolean {
  const gap = scanned.gap[row - 1]!;
  if (gap === BLANK || gap === JOINED) return false;
  return SENTENCE_END.test(text.slice(scanned.end[row - 1], scanned.start[row]));
}

/** In a title nearly every word has a capital; the name itself says nothing. */
function isRunningText(scan: TextScan, name: number): boolean {
  const { scanned } = scan;
  let small = 0;
  let large = 0;
  const last = Math.min(scanned.count, name + AROUND);
  for (let row = Math.max(0, name - AROUND); row < last; row++) {
    if (row === name || row === name + 1) continue;
    if (scanned.end[row]! - scanned.start[row]! < SHORTEST_TELLING) continue;
    if (hasCapital(scan, row)) large++;
    else small++;
  }
  return small > 0 && small >= large;
}
