import type { Grammar } from '../grammar.ts';
import type { Span } from '../split-sentences.ts';

const DOTTED = /(?<![\p{L}\p{N}.])\p{L}+(?:\.\p{L}+)*\./gu;

/** Everyday abbreviations with their dot, as the language's table knows them: `f.eks.`, `mio.`. */
export function findAbbreviations(text: string, grammar: Grammar): Span[] {
  return [...text.matchAll(DOTTED)]
    .filter((match) => {
      const word = match[0].slice(0, -1).toLowerCase();
      if (word.length < 2 || match[0] === match[0].toUpperCase()) return false;
      return grammar.abbreviations.has(word) || grammar.closingAbbreviations.has(word);
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
