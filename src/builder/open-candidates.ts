import type { Decisions } from './decisions.ts';
import { type Candidate, type CandidateOptions, findCandidates } from './find-candidates.ts';
import { occurrenceFinder, type PatternsOf } from './find-occurrences.ts';
import type { BuilderDocument } from './mine-document.ts';

/** How terms are found again, and what is known of the languages besides. */
export type OpenCandidateOptions = CandidateOptions & { patternsOf: PatternsOf };

/** The candidates on which editors have not decided: neither a term of an entry nor rejected. Best first. */
export function openCandidates(
  decisions: Decisions,
  documents: readonly BuilderDocument[],
  options: PatternsOf | OpenCandidateOptions,
): Candidate[] {
  const { patternsOf, ...knowledge } =
    typeof options === 'function' ? { patternsOf: options } : options;
  const { language } = decisions.glossary;
  const rejected = decisions.rejected.map(({ text }, index) => ({
    id: `rejected ${index}`,
    terms: [{ text, language, kind: 'preferred' as const }],
  }));
  const find = occurrenceFinder([...decisions.entries, ...rejected], patternsOf);
  const isDecided = (text: string) =>
    find(text, { start: 0, end: text.length }).some(
      ({ start, end }) => start === 0 && end === text.length,
    );
  return findCandidates(documents, knowledge).filter(
    ({ text, forms }) => ![text, ...forms].some(isDecided),
  );
}
