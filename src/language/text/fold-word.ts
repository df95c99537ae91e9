import { APOSTROPHE, classAt, HYPHEN, INVISIBLE } from './char-class.ts';

/** A folded word and, for every unit of it, where in the original its character begins. */
export type FoldedWord = {
  text: string;
  /** One more than `text` is long: the last is the end of the last visible character. */
  offsets: number[];
};

/** Letters of Western Europe, already composed: each has one unit, in lower case too. */
const LATIN = /^[!-~À-ÖØ-öø-ÿ]*$/;
const MARK = /\p{M}/u;
/** Ligatures, full-width letters, the small digit of CO₂. */
const COMPATIBLE = /[\u2080-\u2089\ufb00-\ufb06\uff10-\uff5a]/;

/**
 * A word as it is compared: lower case, NFC, without the characters a reader does not see,
 * apostrophes and hyphens in their ASCII shape. Letters keep their accents.
 */
export function foldWord(word: string): string {
  return LATIN.test(word) ? foldLatin(word) : foldWithOffsets(word).text;
}

/** Folds one character at a time: some letters (İ, ﬁ) fold to several units, accents to none. */
export function foldWithOffsets(word: string): FoldedWord {
  const offsets: number[] = [];
  let text = '';
  let at = 0;
  let end = 0;
  while (at < word.length) {
    const next = clusterEnd(word, at);
    const folded = foldCluster(word, at, next);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(at);
    if (folded !== '') end = next;
    text += folded;
    at = next;
  }
  offsets.push(end);
  return { text, offsets };
}

/** Shorter slices are copies; a longer one would keep the whole text it was cut from alive. */
const COPIED_BELOW = 13;
/** No word: a run without spaces, and more units than a call takes arguments. */
const NO_WORD = 10_000;

function foldLatin(word: string): string {
  const folded = word.includes('`') ? word.replaceAll('`', "'") : word;
  const lower = folded.toLowerCase();
  if (lower.length < COPIED_BELOW || lower.length > NO_WORD || lower !== word) return lower;
  const codes: number[] = [];
  for (let at = 0; at < lower.length; at++) codes.push(lower.charCodeAt(at));
  return String.fromCharCode(...codes);
}

/** The end of a character with its combining marks and the invisible characters between them. */
function clusterEnd(word: string, at: number): number {
  let end = at + (word.codePointAt(at)! > 0xffff ? 2 : 1);
  if (classAt(word, at) === INVISIBLE) return end;
  while (end < word.length) {
    const unit = word.charCodeAt(end);
    if (unit < 0x300 || (unit >= 0x2000 && unit < 0x2070)) break;
    const point = String.fromCodePoint(word.codePointAt(end)!);
    if (!MARK.test(point)) break;
    end += point.length;
  }
  return end;
}

function foldCluster(word: string, at: number, end: number): string {
  const kind = classAt(word, at);
  if (kind === INVISIBLE) return '';
  if (kind === APOSTROPHE) return "'";
  if (kind === HYPHEN) return '-';
  const cluster = word.slice(at, end);
  const composed = cluster.normalize(COMPATIBLE.test(cluster) ? 'NFKC' : 'NFC');
  const lower = composed.toLowerCase().replace('i\u0307', 'i').replace(/ς/g, 'σ');
  return lower.normalize('NFC');
}
