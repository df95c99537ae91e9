import type { LexicalClass } from '../../src/language/lexicon/lexicon.ts';

/** One word as the packer takes it: the lemma, all its forms, and its shapes as a first part. */
export type Word = {
  lemma: string;
  wordClass: LexicalClass | 'prefix';
  common: boolean;
  neuter: boolean;
  /** May close a compound. */
  last: boolean;
  forms: Set<string>;
  links: Set<string>;
};

/** Entries with the same lemma and class are one word: a term is text, it has no meaning yet. */
export function mergeWords(words: Iterable<Word>): Word[] {
  const merged = new Map<string, Word>();
  for (const word of words) {
    const key = `${word.lemma}\t${word.wordClass}`;
    const known = merged.get(key);
    if (!known) merged.set(key, word);
    else {
      known.common ||= word.common;
      known.neuter ||= word.neuter;
      known.last ||= word.last;
      for (const form of word.forms) known.forms.add(form);
      for (const link of word.links) known.links.add(link);
    }
  }
  return [...merged.values()];
}
