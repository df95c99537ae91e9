import { acronymTokens } from '../../../src/builder/acronyms/acronym-tokens.ts';
import { findAbbreviations } from '../../../src/builder/acronyms/find-abbreviations.ts';
import { findAcronyms } from '../../../src/builder/acronyms/find-acronyms.ts';
import type { Grammar } from '../../../src/builder/grammar.ts';
import type { Span } from '../../../src/builder/split-sentences.ts';

/** Short and long forms as the gold set counts them: every short form, every explained long form. */
export function predictAcronyms(text: string, grammar: Grammar): { short: Span[]; long: Span[] } {
  const pairs = findAcronyms(text, grammar);
  const short = new Map<number, Span>();
  for (const { start, end } of [
    ...acronymTokens(text),
    ...findAbbreviations(text, grammar),
    ...pairs.map((pair) => pair.short),
  ])
    short.set(start, { start, end });
  return { short: [...short.values()], long: pairs.map(({ long }) => long) };
}
