import type { Lexicon } from '../language/lexicon/lexicon.ts';
import { type Definition, findDefinitions } from './find-definitions.ts';
import type { Grammar } from './grammar.ts';
import type { Span } from './split-sentences.ts';

/** A definition whose subject points back. `named`: the name, in the sentence before. */
export type ResolvedDefinition = { definition: Definition; named: Span };

/** A name in capitals, small words within: `Nationalt Center for Etik`, `Rigshospitalet`. */
const NAME =
  /\p{Lu}[\p{L}\p{N}-]+(?:\s+(?:(?:for|af|og|i|til|of|and|the)\s+)*\p{Lu}[\p{L}\p{N}-]+)*/gu;
const FIRST_WORD = /^\p{Lu}\p{L}{2,}(?=\s)/u;
/** What English puts before a noun that has been named. */
const ENGLISH_SUBJECT = /^(?:The|This|That)\s+(?<noun>\p{Ll}{3,})(?=\s)/u;
const SAME_START = 3;
/** Less sure than a sentence that names its term. */
const FACTOR = 0.85;

/**
 * Reads "Centret er en styrelse …" as what it says of the centre that the sentence before names.
 * Null when the first word points back to nothing, or the sentence defines nothing.
 */
export function resolveSubject(
  sentence: string,
  before: string,
  { grammar, lexicon }: { grammar: Grammar; lexicon: Lexicon | null },
): ResolvedDefinition | null {
  const english = ENGLISH_SUBJECT.exec(sentence);
  const subject = english?.[0] ?? FIRST_WORD.exec(sentence)?.[0];
  if (!subject) return null;
  const noun = english?.groups?.noun ?? subject;
  if (!english && !grammar.isDefinite?.(noun, lexicon)) return null;
  const head = english ? noun : (grammar.dictionaryForm?.(noun, lexicon) ?? noun);
  // Without a lexicon the ending is cut as most nouns have it.
  const bare = head.toLowerCase() === noun.toLowerCase() ? noun.replace(/(?:et|en)$/u, '') : head;
  const name = lastName(before, bare.toLowerCase());
  if (!name) return null;
  const text = before.slice(name.start, name.end);
  const [found] = findDefinitions(text + sentence.slice(subject.length), grammar, lexicon);
  // An article may be part of the name: Det Etiske Råd.
  if (found?.term.end !== text.length) return null;
  const confidence = Math.round(found.confidence * FACTOR * 100) / 100;
  const term = { start: 0, end: subject.length };
  return { definition: { ...found, term, text, form: text, confidence }, named: name };
}

/** The last name in the sentence before that is, or ends in, the noun: `…centret` and `Center`. */
function lastName(before: string, head: string): Span | null {
  const names = [...before.matchAll(NAME)].filter((match) => {
    const words = match[0].split(/\s+/u);
    // A sentence's first word is a name only where more of it follows.
    if (match.index === 0 && words.length === 1) return false;
    return words.some((word) => isSame(word.toLowerCase(), head));
  });
  const last = names.at(-1);
  return last ? { start: last.index, end: last.index + last[0].length } : null;
}

/** The whole word or the end of a compound; inflection may change its last letters. */
function isSame(word: string, head: string): boolean {
  const stem = head.slice(0, Math.max(SAME_START, head.length - 2));
  const at = word.lastIndexOf(stem);
  return head.length >= SAME_START && at >= 0 && word.length - at <= head.length + 3;
}
