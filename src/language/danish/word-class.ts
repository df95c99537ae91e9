import type { WordClass } from '../../model/glossary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
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
  return classes.has('verb') ? 'verb' : 'noun';
}

/** A noun in its dictionary form, itself in the lexicon or by its last part. */
function isNounLemma(word: string, lexicon: Lexicon): boolean {
  for (let start = 0; start <= Math.max(0, word.length - 4); start++) {
    const tail = word.slice(start);
    const readings = nounReadings(tail, lexicon);
    if (readings.length > 0) return readings.some(({ lemma }) => lemma === tail);
  }
  return false;
}

/** True when a word that stands before a noun agrees with it: an adjective or a participle. */
export function looksLikeAdjective(word: string, lexicon: Lexicon | null): boolean {
  const lower = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
  const readings = lexicon?.paradigmsOf(lower) ?? [];
  if (readings.length === 0) return ADJECTIVE_ENDING.test(lower);
  return readings.some((p) => p.wordClass === 'adjective' || isParticiple(lower, p));
}

function isParticiple(word: string, { wordClass }: { wordClass: string }): boolean {
  return wordClass === 'verb' && /(?:[^e]t|et|ede|te|en|ne|ende)$/u.test(word);
}
