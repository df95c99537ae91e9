import type { Lexicon } from '../language/lexicon/lexicon.ts';
import { findDefinitions } from './find-definitions.ts';
import type { Grammar } from './grammar.ts';

/** Log odds: of any sentence, and what a pattern's find adds to it at full confidence. */
const BASE = -0.9;
const PATTERN = 2.6;
const MAX_SENTENCE = 700;

/**
 * How likely it is, 0 to 1, that a sentence explains a term, whether or not one can say which:
 * the surest pattern together with the language's cues, as log odds. Without cues the surest
 * pattern's confidence.
 */
export function definitionLikelihood(
  sentence: string,
  grammar: Grammar,
  lexicon: Lexicon | null = null,
): number {
  const confidence = findDefinitions(sentence, grammar, lexicon)[0]?.confidence ?? 0;
  if (grammar.cues.length === 0 || sentence.length > MAX_SENTENCE) return confidence;
  const odds = grammar.cues.reduce(
    (sum, { weight, find }) => (find.test(sentence) ? sum + weight : sum),
    BASE + PATTERN * confidence,
  );
  return 1 / (1 + Math.exp(-odds));
}
