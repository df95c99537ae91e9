/** What a character is to the word scanner, as bits, so that the classes of a run can be or-ed together. */
export const WORD = 1;
/** æ, ø and å, always together with WORD. */
export const DANISH = 2;
export const SPACE = 4;
/** Always together with SPACE. */
export const NEWLINE = 8;
export const HYPHEN = 16;
export const APOSTROPHE = 32;
/** Not seen by a reader: soft hyphen, zero-width characters, direction marks, variation selectors. */
export const INVISIBLE = 64;
const OTHER = 128;
/** A bracket that opens, always together with OTHER; shares its bit with DANISH, which no gap has. */
export const BRACKET = 2;

const DANISH_LETTERS = /[æøåÆØÅ]/;
const NEWLINES = /[\n\v\f\r\u0085\u2028\u2029]/;
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const HYPHENS = /[-\u2010-\u2013\u2043\u2212\ufe58\ufe63\uff0d]/;
const APOSTROPHES = /['`\u00b4\u02bc\u2018\u2019\u201b\u2032\uff07]/;
const INVISIBLES =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each character stands alone here
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;
const WORDS = /[\p{L}\p{N}\p{M}]/u;
/** Footnote signs, which stand right behind a word and are no part of it. */
const SUPERSCRIPTS = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/;

/** 0: not asked for yet. Surrogates stay 0: their class is that of the pair. */
const known = new Uint8Array(65536);

/** The table behind `classAt`, for loops that cannot afford a call per character. */
export function classTable(): Uint8Array {
  return known;
}

/** The class of the character that the UTF-16 unit at `at` is, or is half of. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return known[unit] || classify(text, at, unit);
}

/** Whether a letter, digit or mark stands at `at`. */
export function isWordAt(text: string, at: number): boolean {
  return at < text.length && (classAt(text, at) & WORD) !== 0;
}

function classify(text: string, at: number, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return classifyPair(text, at, unit);
  const found = classOf(String.fromCharCode(unit));
  known[unit] = found;
  return found;
}

function classifyPair(text: string, at: number, unit: number): number {
  const first = unit >= 0xdc00 ? at - 1 : at;
  const point = first < 0 ? undefined : text.codePointAt(first);
  if (point === undefined || point < 0x10000) return OTHER;
  if (point >= 0xe0000 && point <= 0xe0fff) return INVISIBLE;
  return WORDS.test(String.fromCodePoint(point)) ? WORD : OTHER;
}

function classOf(char: string): number {
  const code = char.charCodeAt(0);
  if (code < 128) return asciiClass(code);
  if (DANISH_LETTERS.test(char)) return WORD | DANISH;
  if (code < CASED_END && hasCase(char)) return WORD;
  if (INVISIBLES.test(char)) return INVISIBLE;
  if (APOSTROPHES.test(char)) return APOSTROPHE;
  if (SUPERSCRIPTS.test(char)) return OTHER;
  if (isLetterFreeCode(code)) return separatorClass(char);
  return WORDS.test(char) ? WORD : separatorClass(char);
}

/**
 * A pattern of Unicode properties takes milliseconds to prepare, as long as the rest of a small page:
 * what most pages hold is judged without one.
 */
const CASED_END = 0x530;

function hasCase(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase();
}

/** Signs of Latin-1, punctuation and currencies: no letters, digits or marks among them. */
function isLetterFreeCode(code: number): boolean {
  if (code < 0xc0)
    return code !== 0xaa && code !== 0xb5 && code !== 0xba && (code < 0xb2 || code > 0xbe);
  return code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code < 0x2070);
}

function asciiClass(code: number): number {
  if (code > 47 && code < 58) return WORD;
  const letter = code | 32;
  if (letter > 96 && letter < 123) return WORD;
  if (code === 32 || code === 9) return SPACE;
  if (code >= 10 && code <= 13) return SPACE | NEWLINE;
  if (code === 45) return HYPHEN;
  if (code === 39 || code === 96) return APOSTROPHE;
  return code === 40 ? OTHER | BRACKET : OTHER;
}

function separatorClass(char: string): number {
  if (NEWLINES.test(char)) return SPACE | NEWLINE;
  if (SPACES.test(char)) return SPACE;
  return HYPHENS.test(char) ? HYPHEN : OTHER;
}
