import type { Grammar } from './grammar.ts';

const SPECIFIES =
  /(?:,? (?:der|som|hvor|hvori|hvorved|hvis|that|which|who|where|(?:in|at|by|on|for|from|to|through|during|with|of) which|used|given)\b)/u;
const MAX_GENUS_WORDS = 5;
/** A part of something, or one among others: that alone says not what it is. */
const ONE_OF =
  /^(?:en|et|én|ét|one|an?) (?:(?:\p{L}+ )?(?:del|part|matter|spørgsmål) )?(?:af|of|om) /iu;
const WEAK = 0.3;

/**
 * How much "en …" after "X er" says what X is: a noun that is then narrowed down ("en metode, hvor …")
 * says most, a judging one ("et vigtigt skridt") nothing. `generic`: the subject is any such thing ("En
 * aftale er …"). A factor of a pattern's confidence, 0 to 1.
 */
export function genusStrength(genus: string, grammar: Grammar, generic: boolean): number {
  if (ONE_OF.test(genus)) return WEAK;
  const words = genus.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const phrase = phraseWords(words, grammar);
  const head = phrase.at(-1);
  if (head === undefined) return SPECIFIES.test(` ${genus}`) ? 1 : 0;
  if (phrase.some((word) => grammar.weakGenus.has(word) || grammar.judging.has(word))) return WEAK;
  if (!generic && phrase.some((word) => grammar.vagueGenus.has(word))) return WEAK;
  if (SPECIFIES.test(genus)) return 1;
  const further = words.length - phrase.length;
  return further > 2 ? 0.9 : further === 2 ? 0.75 : 0.6;
}

/** From after the article to the first preposition or relative: `systematisk undersøgelse`. */
function phraseWords(words: readonly string[], grammar: Grammar): string[] {
  const phrase: string[] = [];
  for (const word of words) {
    if (phrase.length === 0 && grammar.articles.has(word)) continue;
    if (
      phrase.length >= MAX_GENUS_WORDS ||
      grammar.prepositions.has(word) ||
      SPECIFIES.test(` ${word}`)
    )
      break;
    phrase.push(word);
  }
  return phrase;
}
