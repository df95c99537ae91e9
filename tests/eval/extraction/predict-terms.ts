import type { WordRanks } from '../../../src/builder/candidate.ts';
import { findCandidates } from '../../../src/builder/find-candidates.ts';
import { splitPassages } from '../../../src/readers/split-passages.ts';

/** Candidates of a set of texts, best first. */
export function predictTerms(
  texts: readonly { id: string; text: string }[],
  language: string,
  ranks: WordRanks | null,
): string[] {
  const documents = texts.map(({ id, text }) => ({
    id,
    language,
    document: { text, passages: splitPassages(text) },
  }));
  return findCandidates(documents, { strictness: 'broad', ranksOf: () => ranks }).map(
    (candidate) => candidate.text,
  );
}
