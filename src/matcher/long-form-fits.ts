import { spells, wordsOf } from './own-acronyms.ts';

const STEM = 5;
const SHORTEST_WORD = 4;

/**
 * Whether what a page says an acronym stands for can be what its entry says. The page may inflect,
 * translate (tomography, tomografi) or close it up, so stems are compared, not words. Where the
 * entry's terms spell the acronym, half of the words must agree; else one is enough, since the entry
 * names the thing in another way (WHO: Verdenssundhedsorganisationen).
 */
export function longFormFits(
  acronym: string,
  longForm: string,
  entryForms: readonly string[],
): boolean {
  if (entryForms.length === 0) return true;
  const stems = wordsOf(longForm)
    .filter((word) => word.length >= SHORTEST_WORD)
    .map(stemOf);
  if (stems.length === 0) return true;
  const known = entryForms.map((form) => alikeLetters(form).replace(/[^\p{L}]/gu, ''));
  const agree = Math.max(
    ...known.map((form) => stems.filter((stem) => form.includes(stem)).length),
  );
  const spelt = entryForms.some((form) => spells(wordsOf(form), acronym));
  return spelt ? agree * 2 >= stems.length : agree > 0;
}

function stemOf(word: string): string {
  return alikeLetters(word).slice(0, STEM);
}

/** Greek and Latin words are spelt differently from language to language. */
function alikeLetters(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('oe', 'ø')
    .replaceAll('ae', 'æ')
    .replace(/[cq]/g, 'k')
    .replaceAll('z', 's')
    .replaceAll('y', 'i');
}
