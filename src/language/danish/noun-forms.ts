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
  if (lexicon === null) return unsaid([noun, ...rules], noun);
  const readings = nounReadings(noun, lexicon, gender);
  if (readings.length === 0) {
    return [noun, ...irregular, ...(tailForms(noun, gender, lexicon) ?? unclaimed(rules, lexicon))];
  }
  const given = readings.flatMap(({ forms }) => forms);
  const own = given.filter((form) => !belongsToAnother(form, noun, lexicon));
  return unsaid([noun, ...own, ...irregular, ...unclaimed(rules, lexicon)], noun);
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

/**
 * True for a form that is nearly always another word: the passive of the verb that the noun
 * comes from (mødes, mindes), and a plural in -e that is a noun of its own (tank, tanke).
 */
function belongsToAnother(form: string, noun: string, lexicon: Lexicon): boolean {
  if (form === noun) return false;
  if (form === `${noun}s` && noun.endsWith('e')) {
    return lexicon.paradigmsOf(form).some(({ wordClass }) => wordClass === 'verb');
  }
  const plain = form.endsWith('s') ? form.slice(0, -1) : form;
  if (!plain.endsWith('e') || !plain.startsWith(noun)) return false;
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
