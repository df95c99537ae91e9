import { APOSTROPHE, classAt, HYPHEN, INVISIBLE } from './char-class.ts';

const MOST_LETTERS = 31;
const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}\p{N}\u002d\u2010-\u2013]+$/u;
const LONGEST_ACRONYM = 6;

/** Which of a word's letters are capitals: bit n for its n-th visible character. */
export function capitalsOf(word: string): number {
  let bits = 0;
  let index = 0;
  for (let at = 0; at < word.length; at += widthAt(word, at)) {
    if (isSkipped(word, at)) continue;
    if (index < MOST_LETTERS && isCapital(word, at)) bits |= 1 << index;
    index++;
  }
  return bits;
}

/**
 * Whether a word of a text has the capitals that a form asks for and no others; behind an
 * apostrophe anything goes, since headlines write NGC'EN.
 */
export function capitalsFit(word: string, wanted: number): boolean {
  let index = 0;
  for (let at = 0; at < word.length && index < MOST_LETTERS; at += widthAt(word, at)) {
    if (classAt(word, at) === APOSTROPHE && wanted >>> index === 0) return true;
    if (isSkipped(word, at)) continue;
    if (isCapital(word, at) !== (((wanted >>> index) & 1) === 1)) return false;
    index++;
  }
  return true;
}

/** A label of at most six letters, all capitals: NGC, BRCA1, MR, COVID-19. */
export function isAcronym(label: string): boolean {
  const letters = label.match(/\p{L}/gu)?.length ?? 0;
  return letters <= LONGEST_ACRONYM && ACRONYM.test(label.trim());
}

function widthAt(word: string, at: number): number {
  return word.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** What is no letter of its own: a compound's hyphen may be left out or put in. */
function isSkipped(word: string, at: number): boolean {
  const kind = classAt(word, at);
  return kind === INVISIBLE || kind === HYPHEN || isMark(word, at);
}

function isMark(word: string, at: number): boolean {
  return word.charCodeAt(at) >= 0x300 && /^\p{M}/u.test(word.slice(at, at + 2));
}

function isCapital(word: string, at: number): boolean {
  const letter = word.slice(at, at + widthAt(word, at));
  return letter !== letter.toLowerCase();
}
