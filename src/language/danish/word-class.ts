import type { WordClass } from '../../model/glossary.ts';
import type { Lexicon, Paradigm } from '../lexicon/lexicon.ts';
import { nounReadings } from './noun-forms.ts';

/** Endings that make an adjective of a word. */
const ADJECTIVE_ENDING =
  /(?:[^aeiouyæøå]isk|isk|lig|bar|som|iv|iel|uel|al|ær|øs|abel|ibel|fri|løs|agtig|mæssig|vis|ende|eret|[^aeiouyæøå]et|ig)(?:t|e|de)?$/u;

/** What a word of a term most likely is, where its editor does not say. */
export function guessWordClass(word: string, lexicon: Lexicon | null): WordClass {
  const lower = word.toLowerCase();
  const capital = lower.charAt(0) !== word.charAt(0);
  if (lexicon === null) return capital ? 'name' : 'noun';
  if (capital) return isNounLemma(lower, lexicon) ? 'noun' : 'name';
  const readings = lexicon.paradigmsOf(lower);
  const lemmas = readings.filter(({ lemma }) => lemma === lower);
  const classes = new Set((lemmas.length > 0 ? lemmas : readings).map((p) => p.wordClass));
  if (classes.has('noun')) return 'noun';
  if (classes.has('adjective')) return 'adjective';
  // A term that is only an inflected form of a verb is a noun the lexicon lacks: egotripper.
  return classes.has('verb') && lemmas.length > 0 ? 'verb' : 'noun';
}

/** A noun in its dictionary form, itself in the lexicon or by a last part too long to be chance. */
function isNounLemma(word: string, lexicon: Lexicon): boolean {
  for (let start = 0; start === 0 || start <= word.length - 6; start++) {
    const tail = word.slice(start);
    const readings = nounReadings(tail, lexicon);
    if (readings.length > 0) return readings.some(({ lemma }) => lemma === tail);
  }
  return false;
}

/** True when a word that stands before a noun agrees with it: an adjective or a participle. */
export function looksLikeAdjective(word: string, lexicon: Lexicon | null): boolean {
  const lower = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
  if (/^(?:megen|meget|and(?:en|et|re)|eg(?:en|et|ne))$/u.test(lower)) return true;
  const readings = lexicon === null ? [] : readingsOfTail(lower, lexicon).readings;
  if (readings.length === 0) return ADJECTIVE_ENDING.test(lower);
  return readings.some((p) => p.wordClass === 'adjective' || isParticiple(lower, p));
}

/** The readings of a word, or of its longest known end where the word is unknown. */
export function readingsOfTail(
  word: string,
  lexicon: Lexicon,
): { head: string; readings: Paradigm[] } {
  for (let start = 0; start === 0 || start <= word.length - 4; start++) {
    const readings = lexicon.paradigmsOf(word.slice(start));
    if (readings.length > 0) return { head: word.slice(0, start), readings };
  }
  return { head: '', readings: [] };
}

function isParticiple(word: string, { wordClass }: Paradigm): boolean {
  return wordClass === 'verb' && /(?:[^e]t|et|ede|te|en|ne|ende)$/u.test(word);
}

/** True for a noun that is an adjective of science or office as well: relativ, total, bipolær. */
export function isAlsoAdjective(word: string, lexicon: Lexicon | null): boolean {
  if (!/(?:iv|al|[iu]el|il|ær|øs|ant|ent|sk|id)$/u.test(word)) return false;
  return (lexicon?.paradigmsOf(word) ?? []).some(
    ({ wordClass, lemma }) => wordClass === 'adjective' && lemma === word,
  );
}
