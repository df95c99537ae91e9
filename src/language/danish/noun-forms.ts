import type { Gender } from '../../model/glossary.ts';
import type { Lexicon, Paradigm } from '../lexicon/lexicon.ts';
import { isCommonWord } from './common-words.ts';
import { withGenitives } from './genitive.ts';
import { irregularForms, ruleNounForms } from './rule-noun-forms.ts';
import { splitCompound } from './split-compound.ts';

/** Shorter known words end too many unknown ones by chance. */
const MIN_TAIL = 4;
/** From this length on the end of a word tells its paradigm for sure. */
const SURE_TAIL = 6;

export type NounRequest = {
  /** Lower case; in any form. */
  noun: string;
  gender?: Gender | undefined;
  /** In a phrase a form is safe that alone would nearly always be another word: sydlige egne. */
  inPhrase?: boolean | undefined;
};

/**
 * The forms of a Danish noun, the noun first. A noun of the lexicon takes the paradigm found
 * there, an unknown compound that of its longest known tail; the rules add what the language
 * gives to no other word.
 */
export function nounForms(request: NounRequest, lexicon: Lexicon | null): string[] {
  const { noun, gender, inPhrase } = request;
  const forms = lexicon === null ? ruleNounForms(noun, gender) : knownForms(noun, gender, lexicon);
  const said = inPhrase ? forms : forms.filter((form) => form === noun || !isCommonWord(form));
  return [...new Set([noun, ...withoutAccents(said, lexicon)])];
}

function knownForms(noun: string, gender: Gender | undefined, lexicon: Lexicon): string[] {
  const irregular = withGenitives(irregularForms(noun) ?? []);
  const readings = nounReadings(noun, lexicon, gender);
  if (readings.length === 0) {
    const rules = ruleNounForms(noun, gender).filter((form) => !lexicon.has(form));
    return [...irregular, ...(tailForms(noun, gender, lexicon) ?? rules)];
  }
  const given = readings.flatMap(({ forms }) => forms);
  const own = given.filter((form) => !belongsToAnother(form, noun, lexicon));
  // Not by the gender of the lexicon: many words of science are used with both (allel, neuron).
  const rules = ruleNounForms(noun, gender);
  const shape = stemShape(noun, own);
  return [...own, ...irregular, ...rules.filter((form) => shape(form) && !lexicon.has(form))];
}

/** Doubling the last consonant and dropping an e are left to words whose known forms do so. */
function stemShape(noun: string, own: readonly string[]): (form: string) => boolean {
  const doubled = noun + noun.at(-1);
  const doubles = own.some((form) => form.startsWith(doubled));
  const contracts = own.some((form) => !form.startsWith(noun));
  const isOpen = own.every((form) => form.length <= noun.length + 1);
  return (form) => {
    if (isOpen || form.length <= noun.length + 1) return true;
    return form.startsWith(doubled) ? doubles : form.startsWith(noun) || contracts;
  };
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
  const start = tailStart(noun, lexicon);
  if (start === null) return null;
  const tail = noun.slice(start);
  const forms = nounReadings(tail, lexicon, gender).flatMap((reading) => reading.forms);
  const rules = tail.length < SURE_TAIL ? ruleNounForms(noun, gender) : [];
  return [
    ...forms.map((form) => noun.slice(0, start) + form),
    ...rules.filter((form) => !lexicon.has(form)),
  ];
}

/** Where the last word of an unknown compound begins: by reading it, else its longest known end. */
function tailStart(noun: string, lexicon: Lexicon): number | null {
  const request = { word: noun, lexicon, terms: new Map(), allows: () => true };
  const last = splitCompound(request, 0, noun.length)?.parts.at(-1);
  if (last && nounReadings(noun.slice(last.start), lexicon).length > 0) return last.start;
  for (let start = 1; start <= noun.length - MIN_TAIL; start++) {
    const tail = noun.slice(start);
    const readings = nounReadings(tail, lexicon);
    const isLemma = readings.some(({ lemma }) => lemma === tail);
    if (isLemma || (readings.length > 0 && tail.length >= SURE_TAIL)) return start;
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
