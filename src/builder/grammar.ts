import type { Lexicon } from '../language/lexicon/lexicon.ts';

/**
 * What the builder knows of one language: the small words that bound a term and the patterns by
 * which sentences define. A language is a folder with such a table and a line in grammars.ts.
 */
export type Grammar = {
  language: string;
  /** Lower case, without the final dot: after them a dot does not end a sentence. */
  abbreviations: ReadonlySet<string>;
  /** Abbreviations that may also close a sentence (`etc.`, `kr.`): they do before a capital. */
  closingAbbreviations: ReadonlySet<string>;
  /** Words in front of a term that are no part of it: articles, `begrebet`. */
  leadIns: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** A term never begins with one of these: pronouns, adverbs, conjunctions. */
  notTermStart: ReadonlySet<string>;
  /** Finite verbs so common that a span with one of them is a clause and not a term. */
  verbs: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Words that open a clause: a span with one of them inside is no term. */
  clauseWords: ReadonlySet<string>;
  /** Nouns that judge or frame rather than say what a thing is: `udfordring`, `mulighed`. */
  weakGenus: ReadonlySet<string>;
  /** Nouns that say what a thing is only of one spoken of in general: `En kreds er et område, hvor …`. */
  vagueGenus: ReadonlySet<string>;
  /** Adjectives that judge: `vigtig`, `stor`. */
  judging: ReadonlySet<string>;
  /** Common words that are no small words and no terms either. */
  common: ReadonlySet<string>;
  /** Small words that may stand inside a term. */
  termLinks: ReadonlySet<string>;
  /** Inflectional endings, roughly: to see that two forms are one candidate. */
  endings: RegExp;
  /** A folded word as the lexicon and these tables spell it. Left out: as it is folded. */
  spelt?: (folded: string) => string;
  /** Words that cannot end a phrase: adjectives, participles. */
  looseEnds: RegExp;
  patterns: readonly DefinitionPattern[];
  /** Signs that a sentence explains something, where no pattern tells what. */
  cues: readonly DefinitionCue[];
  /** Where nouns have a definite form of their own: whether a word stands in it. */
  isDefinite?: (word: string, lexicon: Lexicon | null) => boolean;
  /** Whether a word is no compound, so that its definite form points back to something named. */
  isSimple?: (word: string, lexicon: Lexicon | null) => boolean;
  /** The key under which the forms of a word meet. Left out: what is left without its ending. */
  lemmaOf?: (word: string, lexicon: Lexicon) => string;
  /** Whether a word can be a noun or a name; true for words the lexicon does not know. */
  isNoun?: (word: string, lexicon: Lexicon) => boolean;
  /** Whether a word can be an adjective or a participle. */
  isAdjective?: (word: string, lexicon: Lexicon) => boolean;
  /** Whether a noun, or the last part of a compound, is known. Left out: forms follow rules alone. */
  knowsNoun?: (word: string, lexicon: Lexicon) => boolean;
  /** A term as a dictionary lists it. Left out: a capital at the sentence's start is lowered. */
  dictionaryForm?: (text: string, lexicon: Lexicon | null) => string;
};

/** `weight`: log odds, below 0 for a sign against. */
export type DefinitionCue = { name: string; weight: number; find: RegExp };

/**
 * Where the defined term stands: in the group `term`, or right `before` the match, as the last noun
 * phrase of its clause ("der blev bygget et X" + ", som kan …"). `article` asks for an article before it.
 */
export type DefinitionPattern = {
  name: string;
  /** 0 to 1, before the checks of what follows. */
  confidence: number;
  /** With the flags `du`; a group `genus` where what follows is to be judged. */
  find: RegExp;
  place: 'term' | 'before' | 'article';
};
