import type { Gender } from '../../model/glossary.ts';
import type { Lexicon, Paradigm } from '../lexicon/lexicon.ts';
import { irregularForms, ruleNounForms } from './rule-noun-forms.ts';
import { withGenitives } from './genitive.ts';

/** Shorter known words end too many unknown ones by chance. */
const MIN_TAIL = 4;

/** The forms of a Danish noun, the noun first. */
export function nounForms(
  noun: string,
  gender: Gender | undefined,
  lexicon: Lexicon | null,
): string[] {
  if (lexicon === null) return ruleNounForms(noun, gender);
  const known = knownForms(noun, lexicon);
  const forms = known ?? tailForms(noun, lexicon);
  if (forms === null) return [noun, ...unclaimed(ruleNounForms(noun, gender), lexicon)];
  const safe = known && !process.env.NOSAFE ? unclaimed(ruleNounForms(noun, gender), lexicon) : [];
  return [noun, ...forms, ...withGenitives(irregularForms(noun) ?? []), ...safe];
}

function nounReadings(word: string, lexicon: Lexicon): Paradigm[] {
  const nouns = lexicon.paradigmsOf(word).filter(({ wordClass }) => wordClass === 'noun');
  const own = nouns.filter(({ lemma }) => lemma === word);
  return own.length > 0 ? own : nouns;
}

function knownForms(noun: string, lexicon: Lexicon): string[] | null {
  const readings = nounReadings(noun, lexicon);
  if (readings.length === 0) return null;
  const forms = new Set(readings.flatMap((reading) => reading.forms));
  return [...forms].filter((form) => form === noun || !belongsToAnother(form, readings, lexicon));
}

function tailForms(noun: string, lexicon: Lexicon): string[] | null {
  for (let start = 1; start <= noun.length - MIN_TAIL; start++) {
    const tail = noun.slice(start);
    const readings = nounReadings(tail, lexicon);
    if (readings.length === 0) continue;
    const head = noun.slice(0, start);
    return [...new Set(readings.flatMap(({ forms }) => forms))].map((form) => head + form);
  }
  return null;
}

function belongsToAnother(form: string, own: readonly Paradigm[], lexicon: Lexicon): boolean {
  return false;
}

/** What the language gives to no other word. */
function unclaimed(forms: readonly string[], lexicon: Lexicon): string[] {
  return forms.filter((form) => !lexicon.has(form));
}
