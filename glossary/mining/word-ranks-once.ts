import type { WordRanks } from '../../src/builder/candidate.ts';
import { readWordRanks } from '../word-ranks.ts';

const read = new Map<string, WordRanks | null>();

/** The word frequencies of a language, read once a process. */
export function wordRanks(language: string): WordRanks | null {
  const known = read.get(language);
  if (known !== undefined) return known;
  const ranks = readWordRanks(language);
  read.set(language, ranks);
  return ranks;
}
