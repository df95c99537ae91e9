import type { Decisions } from '../src/builder/decisions.ts';
import { occurrenceFinder } from '../src/builder/find-occurrences.ts';
import { patternsByLanguage } from './mining/mine-file.ts';
import type { MinedTerm } from './mining/mined.ts';

/** The mined terms on which editors have not decided: neither terms of an entry nor rejected. Best first. */
export function openTerms(terms: readonly MinedTerm[], decisions: Decisions | null): MinedTerm[] {
  const best = [...terms].sort((a, b) => rankOf(b) - rankOf(a) || (a.key < b.key ? -1 : 1));
  if (!decisions) return best;
  const { language } = decisions.glossary;
  const rejected = decisions.rejected.map(({ text }, index) => ({
    id: `rejected ${index}`,
    terms: [{ text, language, kind: 'preferred' as const }],
  }));
  const find = occurrenceFinder([...decisions.entries, ...rejected], patternsByLanguage());
  return best.filter(({ text }) => {
    const found = find(text, { start: 0, end: text.length });
    return !found.some(({ start, end }) => start === 0 && end === text.length);
  });
}

/** A term of many documents is worth more, but not in proportion. */
function rankOf({ score, documents }: MinedTerm): number {
  return score * Math.log2(documents + 1);
}
