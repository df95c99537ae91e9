import type { Glossary, Term } from '../model/glossary.ts';

const CAPITAL_FIRST = /^[^\p{L}]*\p{Lu}/u;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'af at de den det for fra i og om på til ved and at by for in of on the to with'.split(' '),
);
/** Above this share of labels with a capital first, a capital says nothing about the label. */
const CAPITALS_SAY_NOTHING = 0.5;

/**
 * Tells which terms of a glossary are proper names: those marked so, and labels of several words that
 * all begin with a capital, unless the glossary begins most of its labels so.
 */
export function writesNamesInCapitals(glossary: Glossary): (term: Term) => boolean {
  let labels = 0;
  let capitals = 0;
  for (const { terms } of glossary.entries) {
    for (const { text } of terms) {
      labels++;
      if (CAPITAL_FIRST.test(text)) capitals++;
    }
  }
  const telling = capitals < labels * CAPITALS_SAY_NOTHING || labels < 4;
  return ({ text, wordClass }) =>
    wordClass === 'name' || (wordClass === undefined && telling && looksLikeName(text));
}

export function hasCapital({ text }: Term): boolean {
  return CAPITAL_FIRST.test(text);
}

function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  const large = words.filter((word) => !SMALL_WORDS.has(word));
  return large.length > 1 && large.every((word) => CAPITAL_FIRST.test(word));
}
