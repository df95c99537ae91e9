import type { Lexicon } from '../lexicon/lexicon.ts';
import { ruleAdjectiveForms } from './rule-adjective-forms.ts';

/** The agreement forms of a Danish adjective, the adjective first. */
export function adjectiveForms(adjective: string, _lexicon: Lexicon | null): string[] {
  return ruleAdjectiveForms(adjective);
}
