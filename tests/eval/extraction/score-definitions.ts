import { definitionLikelihood } from '../../../src/builder/definition-likelihood.ts';
import { findDefinitions } from '../../../src/builder/find-definitions.ts';
import { grammarOf } from '../../../src/builder/grammars.ts';
import type { Lexicon } from '../../../src/language/lexicon/lexicon.ts';
import { count, type ExtractionScore, shares } from './extraction-score.ts';

const LIKELY = 0.5;

type Row = { defines: boolean; sentence: string; term: string };

/** Sentences that define against those that do not, and whether the defined term is the right one. */
export function scoreDefinitions(
  set: string,
  rows: readonly Row[],
  { language, lexicon }: { language: string; lexicon: Lexicon | null },
): ExtractionScore[] {
  const grammar = grammarOf(language);
  const sum = { right: 0, wrong: 0, missed: 0, spans: 0 };
  const errors: Record<string, number> = {};
  for (const { defines, sentence, term } of rows) {
    const [best] = findDefinitions(sentence, grammar, lexicon);
    const likely = definitionLikelihood(sentence, grammar, lexicon) >= LIKELY;
    if (likely && defines) sum.right++;
    else if (likely) sum.wrong++;
    else if (defines) sum.missed++;
    if (likely && !defines) count(errors, `false: ${best?.pattern ?? 'cues only'}`);
    if (!likely && defines) count(errors, best ? 'missed: pattern too weak' : 'missed: no pattern');
    if (defines && best && [best.form, best.text].some((text) => same(text, term))) sum.spans++;
    else if (defines && best && term !== '') count(errors, 'another term');
  }
  const found = shares(sum.right, sum.wrong, sum.missed);
  const gold = sum.right + sum.missed;
  const scores: ExtractionScore[] = [
    { set, measure: 'sentence F1', gold, ...found, value: found.f1, errors },
  ];
  if (rows.some(({ term }) => term !== '')) {
    const span = sum.spans / gold;
    scores.push({
      set,
      measure: 'term exact',
      gold,
      p: span,
      r: span,
      f1: span,
      value: span,
      errors: {},
    });
  }
  return scores;
}

function same(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}
