import type { Grammar } from '../grammar.ts';
import type { Span } from '../split-sentences.ts';
import { acronymTokens } from './acronym-tokens.ts';
import { longFormBefore } from './long-form-before.ts';
import { longFormWithin } from './long-form-within.ts';

/**
 * A short form with the long one it stands for. Offsets are UTF-16 into the text given.
 * `initials`: the letters come from the long form; else it is a translation or a code.
 */
export type AcronymPair = {
  short: Span;
  long: Span;
  initials: boolean;
  /** 0 to 1. */
  confidence: number;
};

/** `(NGC)`, `("NGC")`, `(NGC'er)`, `(forkortet NGC)`, `(NGC, på engelsk …)`. */
const IN_BRACKETS =
  /\(\s*(?:(?:herefter|forkortet|forkortes|kaldet|også|på engelsk|engelsk:?|abbreviated(?: as)?|hereafter|or|also|called|known as)\s+)*["“”„»«'‘’]?(?<short>\p{L}[\p{L}\p{N}&/-]{1,11})(?!-?\d)["“”»«‘’]?(?:['’]?(?:s|er|erne|ere|en|et))?(?:[,;:/ ][^()]{0,60})?\)/dgu;
/** A short form, then its long form in brackets. */
const LONG_IN_BRACKETS = /\(\s*["“”„»«‘’]?(?<long>\p{L}[^()]{5,120}?)["“”»«‘’]?\s*\)/dgu;
const SHORT_BEFORE = /(?<short>[\p{L}\p{N}&/-]{2,12})(?:['’]?(?:s|er|erne|en))?["“”»«‘’]?\s*$/du;
/** `forordning (EF) nr. 12`: the bracket belongs to the number. */
const NUMBERED = /^\s*(?:nr|no|n°)\b|^\s*\d/iu;
/** Asks for attention and stands for nothing before it. */
const NOTICE = /^(?:OBS|NB|PS|FYI)$/u;
const NEAR = 24;

/** Acronyms that a text explains, in text order; each place once. */
export function findAcronyms(text: string, grammar: Grammar): AcronymPair[] {
  if (!text.includes('(')) return [];
  const acronyms = new Set(acronymTokens(text).map(({ start }) => start));
  const pairs: AcronymPair[] = [];
  for (const match of text.matchAll(IN_BRACKETS)) {
    const short = spanOf(match.indices?.groups?.short);
    if (!short) continue;
    const sure = acronyms.has(short.start);
    if (NUMBERED.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8)))
      continue;
    const word = text.slice(short.start, short.end);
    if ((!sure && !looksShort(word)) || NOTICE.test(word)) continue;
    const found = longFormBefore({ text, end: match.index, short: word, sure }, grammar);
    // `SMEs` is the plural of `SME`.
    const plural = found?.initials && sure && /^\p{Lu}{2,}s$/u.test(word);
    if (found) pairs.push({ short: plural ? { ...short, end: short.end - 1 } : short, ...found });
  }
  for (const match of text.matchAll(LONG_IN_BRACKETS)) {
    const inner = spanOf(match.indices?.groups?.long);
    const from = Math.max(0, match.index - NEAR);
    const before = SHORT_BEFORE.exec(text.slice(from, match.index));
    const place = before?.indices?.groups?.short;
    if (!inner || !place) continue;
    const short = { start: from + place[0], end: from + place[1] };
    const token = trimmedShort(text, short, acronyms);
    const found = token && longFormWithin({ text, inner, short: token }, grammar);
    if (token && found) pairs.push({ short: token, ...found });
  }
  return pairs
    .filter((pair, i) => !pairs.slice(0, i).some((other) => other.short.start === pair.short.start))
    .sort((a, b) => a.short.start - b.short.start);
}

function spanOf(place: [number, number] | undefined): Span | null {
  return place ? { start: place[0], end: place[1] } : null;
}

/** A name made of letters and written as a word: `Reach`, `Frontex`, `ngo`. */
function looksShort(word: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{N}-]{2,11}|\p{Ll}{2,5})$/u.test(word);
}

/** `EONN` of `EONN`, `SMV` of `SMVer`: the acronym that begins where the word does. */
function trimmedShort(text: string, span: Span, acronyms: ReadonlySet<number>): Span | null {
  if (!acronyms.has(span.start)) return null;
  const capitals = /^[\p{Lu}\p{N}][\p{Lu}\p{N}&/-]*/u.exec(text.slice(span.start, span.end))?.[0];
  return capitals ? { start: span.start, end: span.start + capitals.length } : span;
}
