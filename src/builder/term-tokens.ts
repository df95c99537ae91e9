import { foldWord } from '../language/text/fold-word.ts';
import { wordKey } from '../language/text/word-key.ts';
import type { Span } from './split-sentences.ts';

/** A run of letters and digits, with its folded form for comparing. */
export type Token = Span & { folded: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu;

/** The tokens of `text`; hyphens and apostrophes part them. Offsets are moved by `offset`. */
export function tokensOf(text: string, offset = 0): Token[] {
  return [...text.matchAll(WORD)].map((match) => {
    const start = offset + match.index;
    return { start, end: start + match[0].length, folded: fold(match[0]) };
  });
}

/** Case, soft hyphens, composed or decomposed letters and å or aa make no difference. */
export function fold(word: string): string {
  return wordKey(foldWord(word));
}
