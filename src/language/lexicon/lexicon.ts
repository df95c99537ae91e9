/** What a word is. `other`: adverbs, prepositions, pronouns, numerals and all that does not inflect. */
export type LexicalClass = 'noun' | 'adjective' | 'verb' | 'name' | 'other';

/** One word of the lexicon with all its forms. */
export type Paradigm = {
  lemma: string;
  wordClass: LexicalClass;
  /** Only nouns have one, and only where the lexicon knows it; some nouns have both. */
  genders: readonly ('common' | 'neuter')[];
  /** As written; the lemma included. */
  forms: readonly string[];
};

/** How a stretch of letters can stand inside a compound. Bits, to be or-ed. */
export const COMPOUND_FIRST = 1;
/** The stretch is a word of its own, in some form. */
export const COMPOUND_WORD = 2;
/** The stretch can close a compound. */
export const COMPOUND_LAST = 4;
/** The stretch is a noun in its dictionary form. */
export const NOUN_LEMMA = 8;

/**
 * A language's words, packed. Words are looked up as written: names begin with a capital, all
 * else is lower case. Looking up never throws and costs microseconds.
 */
export type Lexicon = {
  /** Every word of which this is a form, each with its whole paradigm. Empty when unknown. */
  paradigmsOf(form: string): Paradigm[];
  /** True when the word is a form of a word of the lexicon. */
  has(form: string): boolean;
  /**
   * Calls `visit` for each stretch of `word` from `start` that is a form of a word or the shape
   * a word takes as a compound's first part. `bits` or-s the values above.
   */
  visitFrom(word: string, start: number, visit: (end: number, bits: number) => void): void;
};
