import { foldWord } from '../language/text/fold-word.ts';
import { wordKey } from '../language/text/word-key.ts';
import type { Span } from './split-sentences.ts';

/** A run of letters and digits, with its folded form for comparing. */
export type Token = Span & { folded: string };

const START = 1;
const INSIDE = 2;
const NEITHER = 4;
const STARTS = /[\p{L}\p{N}]/u;
const STAYS = /[\p{M}\u00ad]/u;
/** What a UTF-16 unit is, asked once each: 0 where it was not asked for yet, and for surrogates. */
const classes = new Uint8Array(65_536);

/** The tokens of `text`; hyphens and apostrophes part them. Offsets are moved by `offset`. */
export function tokensOf(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const kind = classes[unit] || classify(text, at, unit);
    if (start < 0) {
      if (kind === START) start = at;
    } else if (kind === NEITHER) {
      tokens.push(tokenOf(text, start, at, offset));
      start = -1;
    }
    at += unit >= 0xd800 && unit < 0xdc00 && isPair(text, at) ? 2 : 1;
  }
  if (start >= 0) tokens.push(tokenOf(text, start, at, offset));
  return tokens;
}

function tokenOf(text: string, start: number, end: number, offset: number): Token {
  return { start: offset + start, end: offset + end, folded: fold(text.slice(start, end)) };
}

function classify(text: string, at: number, unit: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
  const kind = STARTS.test(character) ? START : STAYS.test(character) ? INSIDE : NEITHER;
  // A surrogate alone says nothing of its pair.
  if (unit < 0xd800 || unit > 0xdfff) classes[unit] = kind;
  return kind;
}

function isPair(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

/** Case, soft hyphens, composed or decomposed letters and å or aa make no difference. */
export function fold(word: string): string {
  return wordKey(foldWord(word));
}
