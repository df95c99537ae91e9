import {
  AGAIN_TAIL,
  BOUND_TAILS,
  COMBINING_FORM,
  ENDINGS_LIKE_WORDS,
  MADE_OF_VERB,
  PARTICLES,
  SUFFIXES,
} from './compound-tables.ts';
import type { Constituent } from './split-compound.ts';

/** In any word: no ending taken for a part, no Greek ending for a word, no "again" for a gene. */
export function isSound(part: Constituent, from: number, to: number, word: string): boolean {
  const text = word.slice(part.start, part.end);
  if (part.start > from && (SUFFIXES.has(text) || SUFFIXES.has(text.replace(/s$/u, ''))))
    return false;
  if (part.end === to && ENDINGS_LIKE_WORDS[text]?.test(word.slice(from, to))) return false;
  if (part.end === to && PARTICLES.has(word.slice(from, part.start)) && MADE_OF_VERB.test(text)) {
    return false;
  }
  if (part.start > from && BOUND_TAILS.has(bareTail(text))) {
    return !COMBINING_FORM.test(word.slice(from, part.start));
  }
  if (text !== 'gen' || part.end === to) return true;
  return part.next === part.end && !AGAIN_TAIL.test(word.slice(part.next, to));
}

/** A short word without its ending: genet is gen. */
export function bareTail(text: string): string {
  return text.replace(/(?<=...)(?:me|fe|pe)?(?:e?n|e?t|e?r|e?rne|ene|e)?s?$/u, '');
}
