import type { Lexicon } from '../lexicon/lexicon.ts';
import { ruleAdjectiveForms } from './rule-adjective-forms.ts';
import { readingsOfTail } from './word-class.ts';

/**
 * The agreement forms of a Danish adjective or participle, the given one first: as given, neuter,
 * definite and plural. Degrees are other words. `adjective` may be given in any of these forms
 * and be hyphenated; then its last part agrees.
 */
export function adjectiveForms(adjective: string, lexicon: Lexicon | null): string[] {
  const hyphen = adjective.lastIndexOf('-') + 1;
  const head = adjective.slice(0, hyphen);
  const last = adjective.slice(hyphen);
  const lower = last.toLowerCase();
  const rules = ruleAdjectiveForms(lower);
  const forms = lexicon === null ? rules : [...rules, ...knownForms(lower, lexicon)];
  const capital = last.charAt(0) !== lower.charAt(0);
  return [...new Set([lower, ...forms])].map(
    (form) => head + (capital ? form.charAt(0).toUpperCase() + form.slice(1) : form),
  );
}

function knownForms(adjective: string, lexicon: Lexicon): string[] {
  const { head, readings } = readingsOfTail(adjective, lexicon);
  const tail = adjective.slice(head.length);
  const forms = readings.flatMap(({ wordClass, lemma, forms }) => {
    if (wordClass === 'adjective') return forms.filter((form) => isAgreement(form, lemma, forms));
    if (wordClass === 'verb') return forms.filter((form) => isParticipleOf(tail, form));
    return [];
  });
  return forms.map((form) => head + form);
}

/**
 * The forms of an adjective that is a term of its own: agreement, and the degrees that the
 * lexicon knows and gives to no noun or verb.
 */
export function adjectiveTermForms(adjective: string, lexicon: Lexicon | null): string[] {
  const agreement = adjectiveForms(adjective, lexicon);
  const readings = lexicon?.paradigmsOf(adjective) ?? [];
  const degrees = readings
    .filter(({ wordClass, lemma }) => wordClass === 'adjective' && lemma === adjective)
    .flatMap(({ forms }) => forms)
    .filter((form) => lexicon!.paradigmsOf(form).every((p) => p.wordClass === 'adjective'));
  return [...new Set([...agreement, ...degrees])];
}

/** No comparative or superlative, no genitive. */
function isAgreement(form: string, lemma: string, forms: readonly string[]): boolean {
  if (form === lemma) return true;
  if (/[s']$/u.test(form) && forms.includes(form.slice(0, -1))) return false;
  const isDegree = /(?:ere|est|este|[^aeiouyæøå]re|st|ste)$/u.test(form);
  return (
    !isDegree ||
    form === `${lemma}e` ||
    form === `${lemma}t` ||
    /[^e]re$/u.test(form) === /er$/u.test(lemma)
  );
}

/** Of målrettet: målrettede; of undersøgt: undersøgte; of skreven: skrevet, skrevne. */
function isParticipleOf(given: string, form: string): boolean {
  if (/ende$/u.test(given) || /ende$/u.test(form)) return false;
  const participle = /(?:et|ede|en|ne)$/u.test(given) ? /(?:et|ede|en|ne)$/u : /te?$/u;
  return participle.test(form);
}
