import {
  APOSTROPHE,
  BRACKET,
  classAt,
  classTable,
  DANISH,
  HYPHEN,
  INVISIBLE,
  isWordAt,
  NEWLINE,
  SPACE,
  WORD,
} from './char-class.ts';
import type { WordTable } from './word-table.ts';

/** What stands between a word and the next: punctuation or the end of the text. */
export const BREAK = 0;
export const BLANK = 1;
/** One hyphen of any kind, nothing else. */
export const JOINED = 2;
/** A hyphen, then a line break: a word cut in two, or a hyphenated one at the end of its line. */
export const WRAPPED = 3;
/** A hyphen that hangs before a space or a comma, as in `helgenom- og`. */
export const HANGING = 4;

/** A break with an opening bracket in it. */
const BRACKETED = 5;
const OPEN = '('.charCodeAt(0);

/** The words of one text, in columns. Reused from text to text; only `count` rows are valid. */
export type ScannedWords = {
  count: number;
  /** UTF-16 offsets into the text scanned. */
  start: Int32Array;
  end: Int32Array;
  /** Numbers of the word table. */
  word: Int32Array;
  /** What follows the word. */
  gap: Uint8Array;
  /** Or-ed classes of all word characters: tells whether the text has æ, ø or å. */
  seen: number;
  /** Whether some word is followed by a hyphen. */
  hyphens: boolean;
  /** Whether a bracket opens between two words. */
  brackets: boolean;
};

export function createScannedWords(): ScannedWords {
  return {
    count: 0,
    start: new Int32Array(256),
    end: new Int32Array(256),
    word: new Int32Array(256),
    gap: new Uint8Array(256),
    seen: 0,
    hyphens: false,
    brackets: false,
  };
}

/**
 * Cuts a text into words: runs of Unicode letters, digits and marks, with apostrophes and invisible
 * characters inside them. One pass, nothing allocated for words the table knows.
 */
export function scanWords(text: string, table: WordTable, out: ScannedWords): void {
  table.makeRoom();
  const classes = classTable();
  const length = text.length;
  let { slots, second: seconds } = table;
  let seen = 0;
  let at = 0;
  clear(out, length);
  let { start: starts, end: ends, word: words, gap: gaps } = out;
  while (at < length) {
    let unit = text.charCodeAt(at);
    let kind = classes[unit] || classAt(text, at);
    if ((kind & WORD) === 0) {
      at = readGap(text, at, out);
      continue;
    }
    const start = at;
    let first = 0x811c9dc5;
    let second = 0;
    // One reading of each character: that is most of the cost.
    for (;;) {
      seen |= kind;
      first = Math.imul(first ^ unit, 0x01000193);
      second = (Math.imul(second, 31) + unit) | 0;
      if (++at === length) break;
      unit = text.charCodeAt(at);
      kind = classes[unit] || classAt(text, at);
      if ((kind & WORD) !== 0) continue;
      if ((kind & (APOSTROPHE | INVISIBLE)) === 0 || !wordGoesOn(text, at)) break;
    }
    const mask = slots.length - 1;
    let slot = (first ^ (first >>> 15)) & mask;
    let word = slots[slot]!;
    while (word !== 0 && seconds[word] !== second) {
      slot = (slot + 1) & mask;
      word = slots[slot]!;
    }
    if (word === 0) {
      word = table.add({ first, second, word: text.slice(start, at) });
      ({ slots, second: seconds } = table);
    }
    const row = out.count++;
    if (row === starts.length) ({ start: starts, end: ends, word: words, gap: gaps } = grow(out));
    starts[row] = start;
    ends[row] = at;
    words[row] = word;
    const blank = unit === 32 && at + 1 < length;
    gaps[row] = blank ? BLANK : BREAK;
    if (blank) at++;
  }
  out.seen = seen;
}

function clear(out: ScannedWords, length: number): void {
  // One text of megabytes must not cost memory for ever.
  if (out.start.length > LARGE && length < LARGE) Object.assign(out, createScannedWords());
  out.count = 0;
  out.hyphens = false;
  out.brackets = false;
}

/** Reads on to the next word and notes what stands before it. */
function readGap(text: string, at: number, out: ScannedWords): number {
  const next = skipGap(text, at);
  if (out.count === 0) {
    if (text.charCodeAt(next - 1) === OPEN) out.brackets = true;
    return next;
  }
  const row = out.count - 1;
  const gap = gapKind(text, out.end[row]!, next);
  if (gap === BRACKETED) out.brackets = true;
  else if (gap > BLANK) out.hyphens = true;
  out.gap[row] = gap === BRACKETED ? BREAK : gap;
  return next;
}

/** Whether a text holds letters that only Danish spelling with its own letters has. */
export function hasDanishLetters(scanned: ScannedWords): boolean {
  return (scanned.seen & DANISH) !== 0;
}

/** Rows that most texts do not fill. */
const LARGE = 65536;

/** Endings behind an apostrophe are no longer than this (virus'erne). */
const LONGEST_ENDING = 4;

/** At an apostrophe or an invisible character: a word goes on if a letter follows. */
function wordGoesOn(text: string, from: number): boolean {
  let at = from + 1;
  while (at < text.length && classAt(text, at) === INVISIBLE) at++;
  if (!isWordAt(text, at)) return false;
  return classAt(text, from) !== APOSTROPHE || !isGenitive(text, from, at);
}

/** A genitive whose blank was forgotten: `Elvis'produktion`. */
function isGenitive(text: string, apostrophe: number, next: number): boolean {
  if (!/[sxz]/i.test(text.charAt(apostrophe - 1))) return false;
  for (let at = next; at <= next + LONGEST_ENDING; at++) if (!isWordAt(text, at)) return false;
  return true;
}

function skipGap(text: string, from: number): number {
  let at = from;
  while (at < text.length && (classAt(text, at) & WORD) === 0) at++;
  return at;
}

function gapKind(text: string, from: number, to: number): number {
  let first = 0;
  let seen = 0;
  let hyphens = 0;
  for (let at = from; at < to; at++) {
    const kind = isWrappingSoftHyphen(text, at) ? HYPHEN : classAt(text, at);
    if (kind === INVISIBLE) continue;
    if (first === 0) first = kind;
    if (kind === HYPHEN) hyphens++;
    seen |= kind;
  }
  if (to < text.length && (seen & ~(SPACE | NEWLINE)) === 0) return BLANK;
  if ((seen & BRACKET) !== 0) return BRACKETED;
  if (first !== HYPHEN || hyphens > 1) return BREAK;
  if (seen === HYPHEN) return to < text.length ? JOINED : HANGING;
  return (seen & ~(HYPHEN | SPACE | NEWLINE)) === 0 && (seen & NEWLINE) !== 0 ? WRAPPED : HANGING;
}

/** A soft hyphen that was copied together with the line break it made. */
function isWrappingSoftHyphen(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0xad && (classAt(text, at + 1) & NEWLINE) !== 0;
}

function grow(out: ScannedWords): ScannedWords {
  const size = out.start.length * 2;
  out.start = widen(out.start, size);
  out.end = widen(out.end, size);
  out.word = widen(out.word, size);
  const gap = new Uint8Array(size);
  gap.set(out.gap);
  out.gap = gap;
  return out;
}

function widen(column: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(size);
  wider.set(column);
  return wider;
}
