import type { WordRanks } from '../../language/lexicon/word-ranks.ts';
import { foldText } from '../fold-text.ts';

/** A word of this rank stands once in some ten thousand words, those before it more often. */
const COMMON = 1000;
/** A phrase is common when it is made of nothing but the very commonest words: "i dag". */
const COMMON_IN_PHRASE = 100;

/**
 * A form's place among the words that stand on most pages; null when it is none of them. `cased`: only
 * its own capitals match, and common words are written without.
 */
export function commonRank(form: string, ranks: WordRanks | null, cased: boolean): number | null {
  if (ranks === null || (cased && form !== form.toLowerCase())) return null;
  const words = foldText(form).split(/\s+/u);
  const rank = Math.max(...words.map((word) => ranks.get(word) ?? Number.POSITIVE_INFINITY));
  return rank <= (words.length === 1 ? COMMON : COMMON_IN_PHRASE) ? rank : null;
}
