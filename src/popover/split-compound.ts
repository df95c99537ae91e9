import { foldForm } from './fold-form.ts';

export type CompoundParts = { before: string; part: string; after: string };

const SHORTEST = 3;

/**
 * Where a term stands in the longer word that holds it. Inflection changes the end of a term, so
 * its longest beginning found in the word counts, if most of it is there.
 */
export function splitCompound(word: string, terms: readonly string[]): CompoundParts | null {
  const lower = word.toLowerCase();
  if (lower.length !== word.length) return null;
  let best: { start: number; length: number } | null = null;
  for (const term of terms) {
    const found = longestBeginning(lower, foldForm(term));
    if (found && found.length > (best?.length ?? 0)) best = found;
  }
  if (!best) return null;
  const end = best.start + best.length;
  return {
    before: word.slice(0, best.start),
    part: word.slice(best.start, end),
    after: word.slice(end),
  };
}

function longestBeginning(word: string, term: string): { start: number; length: number } | null {
  const shortest = Math.max(Math.min(SHORTEST, term.length), Math.ceil(term.length * 0.7));
  for (let length = term.length; length >= shortest; length -= 1) {
    const start = word.indexOf(term.slice(0, length));
    if (start >= 0) return { start, length };
  }
  return null;
}
