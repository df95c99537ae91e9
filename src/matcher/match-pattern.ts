import { wordNumber } from '../language/text/hash-word.ts';
import { BLANK, BREAK, HANGING, JOINED, WRAPPED } from '../language/text/scan-words.ts';
import { wordKey } from '../language/text/word-key.ts';
import { capitalsAreRight, type RowRange } from './capitals-are-right.ts';
import { MOST_JOINED } from './collect-words.ts';
import { primarySubtag } from './language-gate.ts';
import type { PagePattern } from './page-index.ts';
import { kindAt, placeOf } from './place-of.ts';
import { compactPunctuation, HANGING_GAP } from './split-form.ts';
import type { Span, TextScan } from './text-scan.ts';

/** Rows of the text that one place of a pattern takes: several where a hyphen was put in. */
type Taken = { first: number; last: number; base: boolean };

/** Adds the pattern's term if the words around its anchor are the pattern's words. */
export function matchPattern(
  scan: TextScan,
  span: Span,
  { pattern: id, base }: { pattern: number; base: boolean },
): void {
  const pattern = scan.rows.patterns.get(id);
  if (pattern === undefined) return;
  let first: Taken = { ...span, base };
  let last = first;
  let exact = base && !span.respelt;
  for (let place = pattern.anchor - 1; place >= 0; place--) {
    const taken = takeBefore(scan, pattern, { place, before: first.first });
    if (taken === null) return;
    exact &&= taken.base && gapIs(scan, taken.last, pattern.gaps[place + 1]!);
    first = taken;
  }
  for (let place = pattern.anchor + 1; place < pattern.slots.length; place++) {
    const taken = takeAfter(scan, pattern, { place, after: last.last });
    if (taken === null) return;
    exact &&= taken.base && gapIs(scan, last.last, pattern.gaps[place]!);
    last = taken;
  }
  addPattern(scan, pattern, { first: first.first, last: last.last, exact });
}

type Matched = RowRange & { exact: boolean };

function addPattern(scan: TextScan, pattern: PagePattern, matched: Matched): void {
  const { text, scanned, found } = scan;
  const place = placeOf(scan, matched);
  const start = scanned.start[matched.first]! - (pattern.gaps[0]?.length ?? 0);
  const end = scanned.end[matched.last]! + (pattern.gaps.at(-1)?.length ?? 0);
  if (!edgesFit(text, pattern, { start, end })) return;
  const { term } = pattern;
  if (capitalsAreRight(scan, pattern, matched)) {
    // An acronym before the end of a line (DNA-⏎sekvens) is no half of a word.
    if (place === 'cut' && pattern.capitals === undefined) return;
    const kind = matched.exact ? 'exact' : 'inflected';
    found.push({ start, end, kind: kindAt(scan, { span: matched, place, term, kind }), term });
  } else if (isLowerCaseFirstPart(scan, matched)) {
    found.push({ start, end, kind: 'compound', term });
  }
}

/** Danish writes dna-analyse and it-afdeling: an acronym in small letters before a hyphen. */
function isLowerCaseFirstPart(scan: TextScan, { first, last, exact }: Matched): boolean {
  const { text, language, scanned } = scan;
  if (!exact || scanned.gap[last] !== JOINED) return false;
  if (language !== null && primarySubtag(language) !== 'da') return false;
  if (first > 0 && scanned.gap[first - 1] === JOINED) return false;
  const written = text.slice(scanned.start[first], scanned.end[last]);
  return written === written.toLowerCase();
}

function edgesFit(
  text: string,
  { gaps }: PagePattern,
  at: { start: number; end: number },
): boolean {
  const head = gaps[0] ?? '';
  const tail = gaps.at(-1) ?? '';
  return text.startsWith(head, at.start) && text.startsWith(tail, at.end - tail.length);
}

function takeBefore(
  scan: TextScan,
  pattern: PagePattern,
  { place, before }: { place: number; before: number },
): Taken | null {
  const last = before - 1;
  if (last < 0 || !gapFits(scan, last, pattern.gaps[place + 1]!)) return null;
  for (let first = last; first >= 0 && first > last - MOST_JOINED; first--) {
    if (first < last && !isJoined(scan, first)) return null;
    const taken = take(scan, pattern, { place, first, last });
    if (taken !== null) return taken;
  }
  return null;
}

function takeAfter(
  scan: TextScan,
  pattern: PagePattern,
  { place, after }: { place: number; after: number },
): Taken | null {
  const first = after + 1;
  const { count } = scan.scanned;
  if (first >= count || !gapFits(scan, after, pattern.gaps[place]!)) return null;
  for (let last = first; last < count && last < first + MOST_JOINED; last++) {
    if (last > first && !isJoined(scan, last - 1)) return null;
    const taken = take(scan, pattern, { place, first, last });
    if (taken !== null) return taken;
  }
  return null;
}

type Place = { place: number; first: number; last: number };

function take(scan: TextScan, pattern: PagePattern, { place, first, last }: Place): Taken | null {
  const wanted = scan.rows.forms.get(pattern.slots[place] ?? -1);
  if (wanted === undefined) return null;
  const { scanned, table } = scan;
  const word = scanned.word[first]!;
  let form = first === last ? wanted.indexOf(table.number(word)) : -1;
  if (form === -1 && (first !== last || table.digraphs[word] === 1)) {
    form = wanted.findIndex((number) => numbersOf(scan, first, last).includes(number));
  }
  return form === -1 ? null : { first, last, base: first === last && form === pattern.base[place] };
}

/** What rows can be read as beside the word that stands there: closed up, or with æ, ø, å. */
function numbersOf({ scanned, table }: TextScan, first: number, last: number): number[] {
  if (first === last) {
    return table.variants(scanned.word[first]!).map((variant) => wordNumber(wordKey(variant)));
  }
  let joined = '';
  for (let row = first; row <= last; row++) joined += table.words[scanned.word[row]!]!;
  return [wordNumber(wordKey(joined))];
}

function isJoined({ scanned }: TextScan, row: number): boolean {
  return scanned.gap[row] === JOINED || scanned.gap[row] === WRAPPED;
}

/** A blank and a hyphen stand for each other, and for a hyphen that hangs; other punctuation has to be there. */
function gapFits({ text, scanned }: TextScan, row: number, wanted: string): boolean {
  const gap = scanned.gap[row]!;
  if (wanted === HANGING_GAP) return gap !== BREAK;
  const isBlank = wanted === ' ' || wanted === '-';
  if (isBlank && (gap === BLANK || gap === JOINED || gap === WRAPPED)) return true;
  if (gap !== BREAK || row + 1 >= scanned.count) return false;
  const end = scanned.end[row]!;
  const between = compactPunctuation(text.slice(end, scanned.start[row + 1]));
  // A genitive in -s' inside the term: patients' preferences.
  if (wanted === ' ') return /^['’]$/.test(between) && /[sxz]/i.test(text.charAt(end - 1));
  return between === wanted;
}

function gapIs({ scanned }: TextScan, row: number, wanted: string): boolean {
  if (wanted === ' ') return scanned.gap[row] === BLANK;
  if (wanted === HANGING_GAP) return scanned.gap[row] === HANGING;
  return wanted !== '-' || scanned.gap[row] === JOINED;
}
