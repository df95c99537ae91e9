import type { Lexicon } from '../lexicon/lexicon.ts';
import { ruleVerbForms } from './rule-verb-forms.ts';

/** The forms of a Danish verb, the given one first: as the lexicon has them, else by rule. */
export function verbForms(verb: string, lexicon: Lexicon | null): string[] {
  const known = lexicon?.paradigmsOf(verb).filter(({ wordClass }) => wordClass === 'verb') ?? [];
  const lemmas = known.filter(({ lemma }) => lemma === verb);
  const readings = lemmas.length > 0 ? lemmas : known;
  if (readings.length > 0) return [...new Set([verb, ...readings.flatMap(({ forms }) => forms)])];
  return [verb, ...(tailForms(verb, lexicon) ?? ruleVerbForms(verb))];
}

/** genindlægge takes the forms of indlægge. */
function tailForms(verb: string, lexicon: Lexicon | null): string[] | null {
  for (let start = 1; lexicon !== null && start <= verb.length - 4; start++) {
    const tail = verb.slice(start);
    const known = lexicon
      .paradigmsOf(tail)
      .find(({ wordClass, lemma }) => wordClass === 'verb' && lemma === tail);
    if (known) return known.forms.map((form) => verb.slice(0, start) + form);
  }
  return null;
}
