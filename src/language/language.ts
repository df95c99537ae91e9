import type { LanguageCode, Term } from '../model/glossary.ts';

/**
 * The seam between what is known of a language and the matcher. Forms are given as they are
 * written (capitals, hyphens and apostrophes kept); the matcher folds them.
 */

/** One way to write a term: for each word of it, in order, every form that fits there. */
export type TermPattern = { words: readonly (readonly string[])[] };

/** A part of a longer word, in UTF-16 units into the word given. `form` is the part as it stands there. */
export type CompoundPart = { start: number; end: number; form: string };

export type LanguageEngine = {
  language: LanguageCode;
  /**
   * Every form a term takes in running text. Several patterns where words must agree with each
   * other. Empty when the term cannot be matched at all (no letter or digit in it). Never throws.
   */
  termPatterns(term: Term): TermPattern[];
  /**
   * The places in a closed or hyphenated compound where a term stands as a part of its own, its
   * linking element left out. `word` is lower case NFC and may hold hyphens; `isTermForm` answers
   * for a lower-case part. Empty when the word is better explained otherwise (igen, generel).
   */
  findInCompound(word: string, isTermForm: (part: string) => boolean): CompoundPart[];
  /**
   * The full words behind an elliptic pair such as `helgenom-` + `eksomsekventering`:
   * every candidate for what the first part stands for (`helgenomsekventering`).
   */
  completeEllipsis(part: string, whole: string): string[];
};
