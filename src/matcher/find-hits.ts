import { DANISH } from '../language/text/char-class.ts';
import {
  BLANK,
  hasDanishLetters,
  JOINED,
  scanWords,
  WRAPPED,
} from '../language/text/scan-words.ts';
import type { HitKind } from '../model/hit.ts';
import { createAsciiJudge } from './ascii-danish.ts';
import { JOINED_SIGN, MOST_JOINED } from './collect-words.ts';
import { ellipticPair, ellipticWhole } from './elliptic-whole.ts';
import { isFirstName, isWrittenAsName } from './first-name.ts';
import type { KeptScan } from './kept-scans.ts';
import { primarySubtag } from './language-gate.ts';
import { matchPattern } from './match-pattern.ts';
import { HAS_ROW } from './page-rows.ts';
import { partRange } from './part-range.ts';
import { kindAt, placeOf } from './place-of.ts';
import type { Found, Span, TextScan } from './text-scan.ts';

/** All terms that stand in a text, overlapping ones too, the language not yet asked for. */
export function findHits(scan: TextScan): Found[] {
  const { text, scanned, table, rows, found, kept } = scan;
  rows.catchUp(table);
  const known = kept.take(text, table);
  if (known === undefined) {
    scanWords(text, table, scanned);
    rows.catchUp(table);
  } else if (mayHoldHits(scan, known)) {
    kept.restore(known, scanned);
  } else {
    return found;
  }
  const states = rows.statesFor(table);
  const { count, word: numbers } = scanned;
  for (let index = 0; index < count; index++) {
    const word = numbers[index]!;
    // Most words of most pages end here.
    if ((states[word] || rows.lookUp(table, word)) !== HAS_ROW) continue;
    const row = rows.ofText(table.words[word]!);
    if (row !== null) addSpan(scan, { first: index, last: index, row, respelt: false });
  }
  if (scanned.hyphens) findHyphenated(scan);
  if (mayBeAscii(scan)) findAsciiSpelt(scan);
  return found;
}

/** Most blocks of most pages end here: none of their words is known. */
function mayHoldHits({ table, rows, kept }: TextScan, known: KeptScan): boolean {
  if (known.hyphens) return true;
  const states = rows.statesFor(table);
  const { word: numbers } = kept;
  const { from, count } = known;
  const ascii = (known.seen & DANISH) === 0;
  for (let row = from; row < from + count; row++) {
    const word = numbers[row]!;
    if ((states[word] || rows.lookUp(table, word)) === HAS_ROW) return true;
    if (ascii && table.digraphs[word] === 1) return true;
  }
  return false;
}

function mayBeAscii({ scanned, language }: TextScan): boolean {
  return !hasDanishLetters(scanned) && (language === null || primarySubtag(language) === 'da');
}

function findAsciiSpelt(scan: TextScan): void {
  const { scanned, table, rows } = scan;
  const looksAscii = createAsciiJudge(scanned, table);
  const { count, word: numbers } = scanned;
  for (let index = 0; index < count; index++) {
    const word = numbers[index]!;
    if (table.digraphs[word] === 0 || !looksAscii(table.words[word]!)) continue;
    for (const variant of table.variants(word)) {
      const row = rows.ofText(variant);
      if (row !== null) addSpan(scan, { first: index, last: index, row, respelt: true });
    }
  }
}

function findHyphenated(scan: TextScan): void {
  const { scanned, table, rows } = scan;
  for (let first = 0; first < scanned.count; first++) {
    if (scanned.gap[first]! <= BLANK) continue;
    findElliptic(scan, first);
    let joined = JOINED_SIGN + table.words[scanned.word[first]!]!;
    for (let last = first + 1; last < Math.min(first + MOST_JOINED, scanned.count); last++) {
      const gap = scanned.gap[last - 1]!;
      if (gap !== JOINED && gap !== WRAPPED) break;
      joined += table.words[scanned.word[last]!]!;
      const row = rows.ofText(joined);
      if (row !== null) addSpan(scan, { first, last, row, respelt: true });
    }
  }
}

function findElliptic(scan: TextScan, index: number): void {
  const { scanned, table, rows, found } = scan;
  const whole = ellipticWhole(scanned, table, index);
  if (whole === null) return;
  const row = rows.ofText(ellipticPair(scanned, table, { part: index, whole }));
  if (row === null) return;
  const start = scanned.start[index]!;
  // The hyphen belongs to the part: it stands for the rest of the word.
  const end = hyphenEnd(scan, scanned.end[index]!);
  for (const term of row.inflected ?? []) found.push({ start, end, kind: 'inflected', term });
  addParts(scan, { first: index, last: index, row, respelt: false });
}

function hyphenEnd({ text }: TextScan, from: number): number {
  let at = from;
  while (at < text.length && /[\u00ad\u200b-\u200d\u2060\ufeff]/.test(text.charAt(at))) at++;
  return at + 1;
}

function addSpan(scan: TextScan, span: Span): void {
  const { scanned, found } = scan;
  const place = placeOf(scan, span);
  if (place !== 'cut') {
    const start = scanned.start[span.first]!;
    const end = scanned.end[span.last]!;
    const dictionary: HitKind = span.respelt ? 'inflected' : 'exact';
    const isName = span.first === span.last && isFirstName(scan, span.first);
    const add = (term: number, kind: HitKind) => {
      if (isName && !isWrittenAsName(scan, term)) return;
      found.push({ start, end, kind: kindAt(scan, { span, place, term, kind }), term });
    };
    for (const term of span.row.exact ?? []) add(term, dictionary);
    for (const term of span.row.inflected ?? []) add(term, 'inflected');
    addParts(scan, span);
  }
  for (const [pattern, base] of span.row.patterns ?? [])
    matchPattern(scan, span, { pattern, base });
}

function addParts(scan: TextScan, span: Span): void {
  for (const { start, end, terms } of span.row.parts ?? []) {
    const range = partRange(scan, span, { start, end });
    for (const term of terms) scan.found.push({ ...range, kind: 'compound', term });
  }
}
