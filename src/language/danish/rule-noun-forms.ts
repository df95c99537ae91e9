import type { Gender } from '../../model/glossary.ts';
import { withGenitives } from './genitive.ts';
import { DOUBLING, IRREGULAR_NOUNS, OPEN_ENDINGS, SUFFIX_ROWS } from './noun-tables.ts';

const VOWELS = 'aeiouyæøåéèáíóúöäü';
const ROWS_BY_LENGTH = [...SUFFIX_ROWS].sort((a, b) => b.ending.length - a.ending.length);
const IRREGULAR_BY_LENGTH = Object.keys(IRREGULAR_NOUNS).sort((a, b) => b.length - a.length);

/**
 * The forms that the rules of Danish give a noun, lemma and genitives included. Where the lemma
 * does not tell gender or plural, all that are possible: a form that no word has costs nothing,
 * and forms of other words are struck out by the lexicon. `noun` is lower case but for acronyms.
 */
export function ruleNounForms(noun: string, gender?: Gender): string[] {
  const own = irregularForms(noun) ?? suffixForms(noun, gender) ?? openForms(noun, gender);
  return withGenitives(new Set([noun, ...own]));
}

export function irregularForms(noun: string): string[] | null {
  const tail = IRREGULAR_BY_LENGTH.find((word) => noun.endsWith(word) && soundHead(noun, word));
  if (tail === undefined) return null;
  const head = noun.slice(0, noun.length - tail.length);
  const forms = IRREGULAR_NOUNS[tail]!.split(' ').map((form) => head + form);
  return head === '' ? forms : [...forms, ...openForms(noun)];
}

/** Short words are the end of many others by chance: `ko` of `bronko`, `and` of `mand`. */
function soundHead(noun: string, tail: string): boolean {
  const head = noun.length - tail.length;
  return head === 0 || (head >= 3 && tail.length >= 3) || noun[head - 1] === '-';
}

function suffixForms(noun: string, gender: Gender | undefined): string[] | null {
  const row = ROWS_BY_LENGTH.find(
    ({ ending }) => noun.endsWith(ending) && noun.length > ending.length + 1,
  );
  if (row === undefined || (gender && row.gender && row.gender !== gender)) return null;
  const head = noun.slice(0, noun.length - row.ending.length);
  return row.forms.split(' ').map((form) => head + form);
}

function openForms(noun: string, gender?: Gender): string[] {
  const last = noun.at(-1) ?? '';
  if (last === 'e') return attach(noun, OPEN_ENDINGS.e, gender);
  if (VOWELS.includes(last)) return vowelForms(noun, gender);
  const forms = [
    ...attach(noun, OPEN_ENDINGS.consonant, gender),
    ...(mayDouble(noun) ? attach(noun + last, OPEN_ENDINGS.consonant, gender) : []),
    ...(/[^aeiouyæøå]e[lnr]$/u.test(noun) ? contractedForms(noun, gender) : []),
    ...(/[^aeiouyæøå]er$/u.test(noun) ? [`${noun}ne`] : []),
  ];
  // Foreign endings take theirs after an apostrophe: cup'en, show'et.
  const isForeign = /(?:[sxzcw]|sh|ch|ck|up|ap)$/u.test(noun);
  return isForeign ? [...forms, ...['en', 'et', 'er'].map((ending) => `${noun}'${ending}`)] : forms;
}

function vowelForms(noun: string, gender?: Gender): string[] {
  const forms = attach(noun, OPEN_ENDINGS.vowel, gender);
  if (!noun.endsWith('é')) return forms;
  const plain = `${noun.slice(0, -1)}e`;
  return [...forms, plain, ...attach(plain, OPEN_ENDINGS.vowel, gender)];
}

/** kilde-l, -n, -r after a weak e: cykel cyklen, middel midlet, nummer numre, våben våbnet. */
function contractedForms(noun: string, gender?: Gender): string[] {
  const liquid = noun.at(-1)!;
  const before = noun.slice(0, -2);
  const single = /([bdfgklmnprst])\1$/u.test(before) ? before.slice(0, -1) : before;
  return attach(single + liquid, OPEN_ENDINGS.consonant, gender);
}

function mayDouble(noun: string): boolean {
  const last = noun.at(-1)!;
  const [before, beforeThat] = [noun.at(-2) ?? '', noun.at(-3) ?? ''];
  return DOUBLING.includes(last) && VOWELS.includes(before) && !VOWELS.includes(beforeThat);
}

type Endings = { common: string; neuter: string; plural: string };

function attach(stem: string, endings: Endings, gender?: Gender): string[] {
  const definite = gender ? [endings[gender]] : [endings.common, endings.neuter];
  return [...definite, ...endings.plural.split(' ')].map((ending) => stem + ending);
}
