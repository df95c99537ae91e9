import type { Lexicon } from '../lexicon/lexicon.ts';
import { ruleVerbForms } from './rule-verb-forms.ts';

/** The forms of a Danish verb, the infinitive first. */
export function verbForms(infinitive: string, _lexicon: Lexicon | null): string[] {
  return [infinitive, ...ruleVerbForms(infinitive)];
}
