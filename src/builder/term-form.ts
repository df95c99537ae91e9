import type { Lexicon } from '../language/lexicon/lexicon.ts';
import type { Grammar } from './grammar.ts';

/** A term as a dictionary lists it. `first`: it opens its sentence, so that its capital means nothing. */
export function termForm(
  text: string,
  first: boolean,
  { grammar, lexicon }: { grammar: Grammar; lexicon: Lexicon | null },
): string {
  const plain = text
    .normalize('NFC')
    .replace(/\u00ad/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (grammar.dictionaryForm) {
    const inside = !first && /^\p{Lu}\p{Ll}/u.test(plain);
    return inside ? plain : grammar.dictionaryForm(plain, lexicon);
  }
  const [start = '', ...rest] = plain.split(' ');
  const capitals = rest.some((word) => /^\p{Lu}/u.test(word));
  if (!first || capitals || !/^\p{Lu}\p{Ll}*$/u.test(start)) return plain;
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}
