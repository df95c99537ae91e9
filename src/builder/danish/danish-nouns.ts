import { looksLikeAdjective, readingsOfTail } from '../../language/danish/word-class.ts';
import type { Lexicon, Paradigm } from '../../language/lexicon/lexicon.ts';

const DEFINITE = /(?:[^n]ene|erne|ne|\p{L}{3}(?:en|et))s?$/u;
/** Nouns that only look definite: antigen, universitet, medikament. */
const NOT_DEFINITE = /(?:itet|gen|ogen|met|fet|net)$/u;
const COMPOUND_LENGTH = 12;

/** Whether a noun stands in its definite form (`patienten`, `prøverne`) and so goes on with something named. */
export function isDefinite(word: string, lexicon: Lexicon | null): boolean {
  const lower = word.toLowerCase();
  if (!DEFINITE.test(lower)) return false;
  const nouns = nounReadings(lower, lexicon);
  if (nouns.length === 0) return !NOT_DEFINITE.test(lower);
  return nouns.some(({ lemma, head }) => head + lemma !== lower);
}

/** A long word that the lexicon does not know whole is a compound, and so rather a name than a mention. */
export function isSimple(word: string, lexicon: Lexicon | null): boolean {
  const lower = word.toLowerCase();
  if (/(?:ingen|elsen|erne|heden)$/u.test(lower)) return lower.length < COMPOUND_LENGTH + 4;
  return lower.length < COMPOUND_LENGTH || (lexicon?.has(lower) ?? false);
}

/** The dictionary form of a term: indefinite singular, adjectives after the noun's gender, names as they are. */
export function dictionaryForm(text: string, lexicon: Lexicon | null): string {
  const words = text.split(' ');
  if (isName(words, lexicon)) return text;
  const [last = ''] = words.slice(-1);
  const phrase = words.slice(0, -1);
  // "strategi for medicin": only the word before the preposition would change, and it rarely does.
  if (phrase.some((word) => !looksLikeAdjective(word, lexicon)))
    return [lowered(words[0] ?? ''), ...words.slice(1)].join(' ');
  const noun = nounForm(lowered(last), lexicon);
  const neuter = nounReadings(noun, lexicon)[0]?.genders.join() === 'neuter';
  return [...phrase.map((word) => adjectiveForm(lowered(word), neuter, lexicon)), noun].join(' ');
}

/** A noun, a name or a word the lexicon does not know. */
export function isNoun(word: string, lexicon: Lexicon): boolean {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const readings = [...lexicon.paradigmsOf(word), ...lexicon.paradigmsOf(capital)];
  const classes = (readings.length > 0 ? readings : readingsOfTail(word, lexicon).readings).map(
    ({ wordClass }) => wordClass,
  );
  return classes.length === 0 || classes.includes('noun') || classes.includes('name');
}

/** Whether a word is a noun that the lexicon knows, or a compound that ends in one. */
export function knowsNoun(word: string, lexicon: Lexicon): boolean {
  return nounReadings(word, lexicon).length > 0;
}

/** The dictionary form of one word, as a key under which its forms meet; the word itself when unknown. */
export function lemmaOf(word: string, lexicon: Lexicon): string {
  const noun = nounForm(word, lexicon);
  if (noun !== word) return noun;
  const adjective = lexicon.paradigmsOf(word).find(({ wordClass }) => wordClass === 'adjective');
  return adjective && nounReadings(word, lexicon).length === 0 ? adjective.lemma : word;
}

/** All words in capitals but the small ones, or one with more capitals than its first. */
function isName(words: readonly string[], lexicon: Lexicon | null): boolean {
  const [first = ''] = words;
  if (words.length === 1) {
    if (/-\p{Ll}{3,}$/u.test(first)) return false;
    if (!/^\p{Lu}\p{Ll}/u.test(first)) return /\p{Lu}/u.test(first);
    const lower = first.toLowerCase();
    return lexicon?.has(first) === true && nounReadings(lower, lexicon).length === 0;
  }
  return words.slice(1).some((word) => /^\p{Lu}\p{Ll}/u.test(word)) && /^\p{Lu}/u.test(first);
}

function lowered(word: string): string {
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(word) && !/\p{Lu}/u.test(word.slice(1))
    ? word.charAt(0).toLowerCase() + word.slice(1)
    : word;
}

function nounForm(word: string, lexicon: Lexicon | null): string {
  const hyphen = word.lastIndexOf('-') + 1;
  if (hyphen > 0 && hyphen < word.length)
    return word.slice(0, hyphen) + nounForm(word.slice(hyphen), lexicon);
  if (/\p{Lu}/u.test(word)) return word;
  const readings = nounReadings(word, lexicon);
  if (readings.some(({ lemma, head }) => head + lemma === word)) return word;
  const [best] = readings;
  if (best) return best.head + best.lemma;
  if (lexicon === null || lexicon.paradigmsOf(word).length > 0) return word;
  return word.replace(/(?<=\p{L}{4}(?:t|d|k|n|r|s|l|m|g))(?:erne|er|en|et)$/u, '');
}

/** `sjældne` to `sjælden`, `personlige` to `personlig`, with -t before a neuter noun. */
function adjectiveForm(word: string, neuter: boolean, lexicon: Lexicon | null): string {
  const known = (lexicon?.paradigmsOf(word) ?? []).find(
    ({ wordClass }) => wordClass === 'adjective',
  );
  if (!known) return word;
  const { lemma, forms } = known;
  const neuterForm = `${lemma}t`;
  return neuter && forms.includes(neuterForm) ? neuterForm : lemma;
}

type Reading = Pick<Paradigm, 'lemma' | 'genders'> & { head: string };

function nounReadings(word: string, lexicon: Lexicon | null): Reading[] {
  if (lexicon === null) return [];
  const { head, readings } = readingsOfTail(word, lexicon);
  return readings
    .filter(({ wordClass }) => wordClass === 'noun')
    .map(({ lemma, genders }) => ({ head, lemma, genders }));
}
