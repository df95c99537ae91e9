import type { Decisions } from './decisions.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { occurrenceFinder, type PatternsOf } from './find-occurrences.ts';
import type { BuilderDocument } from './mine-document.ts';

/** The candidates on which editors have not decided: neither a term of an entry nor rejected. Best first. */
export function openCandidates(
  decisions: Decisions,
  documents: readonly BuilderDocument[],
  patternsOf: PatternsOf,
): Candidate[] {
  const { language } = decisions.glossary;
  const rejected = decisions.rejected.map(({ text }, index) => ({
    id: `rejected ${index}`,
    terms: [{ text, language, kind: 'preferred' as const }],
  }));
  const find = occurrenceFinder([...decisions.entries, ...rejected], patternsOf);
  return findCandidates(documents).filter(({ text }) => {
    const found = find(text, { start: 0, end: text.length });
    return !found.some(({ start, end }) => start === 0 && end === text.length);
  });
}
