import type { EntryRef } from '../model/hit.ts';

/**
 * The part of a term index that a page's words can touch: plain JSON, made by `selectIndex` in the
 * background, merged and read in the page. All of one page's parts must come from the same term
 * index: its numbers name terms and patterns.
 */
export type PageIndex = {
  terms: PageTerm[];
  patterns: PagePattern[];
  forms: PageForms[];
  words: PageWord[];
  /** Acronyms that the page itself uses for something else: they are not explained on it. */
  usedOtherwise: number[];
};

export type PageTerm = {
  /** Number of the term in the term index; grows in the order of glossaries and entries. */
  id: number;
  ref: EntryRef;
  language: string;
  /** A name or an acronym: fires in text of any language. */
  anywhere: boolean;
  /** The glossary writes it with a capital. */
  capital: boolean;
  /** Its entry is of the level `everyday`; left out: it is not. */
  everyday?: true;
};

/** A term of several words, or one that is particular about case. */
export type PagePattern = {
  id: number;
  term: number;
  /** Which of the words led to this pattern; its forms are not listed. */
  anchor: number;
  /** Which forms fit at each place: ids of `PageForms`. */
  slots: (number | null)[];
  /** Which of them is the dictionary form, by place: an index, or -1. */
  base: number[];
  /** What stands before, between and after the words: ' ', '-', '' or literal punctuation. */
  gaps: string[];
  /** Bits of the letters that must be capitals, by place; none: any case. */
  capitals?: number[];
};

/** Forms that fit at a place, as word numbers (`wordNumber`). Patterns share them. */
export type PageForms = { id: number; words: number[] };

/** What one word of the page can be. */
export type PageWord = {
  /** As asked for: see `collectWords`. */
  word: string;
  /** Terms of which it is the dictionary form. */
  exact?: number[];
  inflected?: number[];
  /** Patterns whose anchor it is; `true`: as the dictionary form. */
  patterns?: [pattern: number, base: boolean][];
  /** Terms that stand inside it, in UTF-16 units of `word`. */
  parts?: { start: number; end: number; terms: number[] }[];
};

export function emptyPageIndex(): PageIndex {
  return { terms: [], patterns: [], forms: [], words: [], usedOtherwise: [] };
}

/** Adds the answer to a later question. Repeated rows do no harm. */
export function mergePageIndex(into: PageIndex, add: PageIndex): void {
  for (const term of add.terms) into.terms.push(term);
  for (const pattern of add.patterns) into.patterns.push(pattern);
  for (const forms of add.forms) into.forms.push(forms);
  for (const word of add.words) into.words.push(word);
  for (const term of add.usedOtherwise) into.usedOtherwise.push(term);
}
