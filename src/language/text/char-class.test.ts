import { expect, test } from 'vitest';
import { classAt, WORD } from './char-class.ts';

const WORDS = /[\p{L}\p{N}\p{M}]/u;
/** Letters and marks to Unicode, but no part of a word to us. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each character stands alone here
const NO_PART = /[²³¹⁰⁴-⁹\u02bc\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f]/;

test('a word is made of what Unicode calls letters, digits and marks', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0xd800; code++) {
    const char = String.fromCharCode(code);
    const wanted = WORDS.test(char) && !NO_PART.test(char);
    if (((classAt(char, 0) & WORD) !== 0) !== wanted) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
