import type { WordClass } from '../../model/glossary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** Endings that make an adjective of a word. */
const ADJECTIVE_ENDING =
  /(?:[^aeiouyæøå]isk|lig|bar|som|iv|iel|uel|ær|øs|abel|ibel|fri|løs|agtig|mæssig|vis|ende|eret|et)t?e?$/u;

/** What a word of a term most likely is, where its editor does not say. */
export function guessWordClass(
  word: string,
  _lexicon: Lexicon | null,
  hasHead: boolean,
): WordClass {
  if (!hasHead && /^\p{Lu}/u.test(word)) return 'name';
  return 'noun';
}

/** True when a word that stands before a noun agrees with it: an adjective or a participle. */
export function looksLikeAdjective(word: string, _lexicon: Lexicon | null): boolean {
  return ADJECTIVE_ENDING.test(word.toLowerCase());
}
