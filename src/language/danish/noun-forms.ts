import type { Gender } from '../../model/glossary.ts';
import type { Lexicon, Paradigm } from '../lexicon/lexicon.ts';
import { isCommonWord } from './common-words.ts';
import { withGenitives } from './genitive.ts';
import { irregularForms, ruleNounForms } from './rule-noun-forms.ts';

/** Shorter known words end too many unknown ones by chance. */
const MIN_TAIL = 4;

/**
 * The forms of a Danish noun, the noun first. A noun of the lexicon takes the paradigm found
 * there, an unknown compound that of its longest known tail; the rules add what the language
 * gives to no other word. `noun` is lower case; it may be given in any form.
 */
export function nounForms(
  noun: string,
  gender: Gender | undefined,
  lexicon: Lexicon | null,
): string[] {
  const irregular = withGenitives(irregularForms(noun) ?? []);
  const rules = ruleNounForms(noun, gender);
  if (lexicon === null) return withoutAccents(unsaid([noun, ...rules], noun), lexicon);
  const readings = nounReadings(noun, lexicon, gender);
  if (readings.length === 0) {
    const forms = tailForms(noun, gender, lexicon) ?? unclaimed(rules, lexicon);
    return withoutAccents([noun, ...irregular, ...forms], lexicon);
  }
  const given = readings.flatMap(({ forms }) => forms);
  const own = given.filter((form) => !belongsToAnother(form, noun, lexicon));
  const forms = unsaid([noun, ...own, ...irregular, ...unclaimed(rules, lexicon)], noun);
  return withoutAccents(forms, lexicon);
}

/** The nouns that a word can be: those of which it is the lemma, else those it is a form of. */
export function nounReadings(word: string, lexicon: Lexicon, gender?: Gender): Paradigm[] {
  const nouns = lexicon.paradigmsOf(word).filter(({ wordClass }) => wordClass === 'noun');
  const lemmas = nouns.filter(({ lemma }) => lemma === word);
  const own = lemmas.length > 0 ? lemmas : nouns;
  const fitting = own.filter(({ genders }) => gender === undefined || genders.includes(gender));
  return fitting.length > 0 ? fitting : own;
}

function tailForms(noun: string, gender: Gender | undefined, lexicon: Lexicon): string[] | null {
  for (let start = 1; start <= noun.length - MIN_TAIL; start++) {
    const readings = nounReadings(noun.slice(start), lexicon, gender);
    if (readings.length === 0) continue;
    const head = noun.slice(0, start);
    return [...new Set(readings.flatMap(({ forms }) => forms))].map((form) => head + form);
  }
  return null;
}

/** True for a plural in -e that is a noun of its own, and then nearly always that: tank, tanke. */
function belongsToAnother(form: string, noun: string, lexicon: Lexicon): boolean {
  const plain = form.endsWith('s') ? form.slice(0, -1) : form;
  if (plain === noun || !plain.endsWith('e') || !plain.startsWith(noun)) return false;
  return lexicon
    .paradigmsOf(plain)
    .some((p) => p.wordClass === 'noun' && p.lemma === plain && p.genders.length > 0);
}

/** What the language gives to no other word. */
function unclaimed(forms: readonly string[], lexicon: Lexicon): string[] {
  return forms.filter((form) => !lexicon.has(form));
}

function unsaid(forms: readonly string[], noun: string): string[] {
  return forms.filter((form) => form === noun || !isCommonWord(form));
}

/** komité may be written komite, but allé is not alle: an accent may go where no other word is met. */
function withoutAccents(forms: readonly string[], lexicon: Lexicon | null): string[] {
  return forms.flatMap((form) => {
    const plain = form.replaceAll('é', 'e');
    if (plain === form) return [form];
    const others = lexicon?.paradigmsOf(plain) ?? [];
    const free = others.every(({ wordClass }) => wordClass === 'noun');
    return free ? [form, plain] : [form];
  });
}
