import type { Gender } from '../../model/glossary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ruleNounForms } from './rule-noun-forms.ts';

/** The forms of a Danish noun, the noun first. */
export function nounForms(
  noun: string,
  gender: Gender | undefined,
  _lexicon: Lexicon | null,
): string[] {
  return ruleNounForms(noun, gender);
}
