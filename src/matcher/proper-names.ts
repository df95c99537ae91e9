import type { Entry, Term } from '../model/glossary.ts';

const CAPITAL_FIRST = /^[^\p{L}]*\p{Lu}/u;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'af at de den det for fra i og om på til ved and at by for in of on the to with'.split(' '),
);
/** Above this share of labels with a capital first, a capital says nothing about the label. */
const CAPITALS_SAY_NOTHING = 0.5;

/** How a glossary writes its labels: entries are shown to it one by one. */
export class LabelHabit {
  #labels = 0;
  #capitals = 0;

  see({ terms }: Pick<Entry, 'terms'>): void {
    for (const { text } of terms) {
      this.#labels++;
      if (CAPITAL_FIRST.test(text)) this.#capitals++;
    }
  }

  /** Whether a capital says something: not where most labels begin with one. */
  capitalsTell(): boolean {
    return this.#capitals < this.#labels * CAPITALS_SAY_NOTHING || this.#labels < 4;
  }
}

/**
 * Tells which terms of a glossary are proper names: those marked so, and, where capitals tell, labels
 * of several words that all begin with one.
 */
export function nameJudge(capitalsTell: boolean): (term: Term) => boolean {
  return ({ text, wordClass }) =>
    wordClass === 'name' || (wordClass === undefined && capitalsTell && looksLikeName(text));
}

export function hasCapital({ text }: Term): boolean {
  return CAPITAL_FIRST.test(text);
}

function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  const large = words.filter((word) => !SMALL_WORDS.has(word));
  return large.length > 1 && large.every((word) => CAPITAL_FIRST.test(word));
}
