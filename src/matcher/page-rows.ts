import type { WordTable } from '../language/text/word-table.ts';
import type { PageIndex, PagePattern, PageTerm, PageWord } from './page-index.ts';

/** States of a word: not looked up yet, without a row, with one. */
const UNKNOWN = 0;
const NO_ROW = 1;
export const HAS_ROW = 2;

/** A page index made ready for matching; takes in what is merged into it later. */
export class PageRows {
  readonly terms = new Map<number, PageTerm>();
  readonly patterns = new Map<number, PagePattern>();
  /** Word numbers by form set. */
  readonly forms = new Map<number, number[]>();
  readonly #index: PageIndex;
  readonly #words = new Map<string, PageWord>();
  /** By word number: whether the word has a row. */
  #states = new Uint8Array(4096);
  #generation = -1;
  #read = { terms: 0, patterns: 0, forms: 0, words: 0 };

  constructor(index: PageIndex) {
    this.#index = index;
  }

  isUsedOtherwise(term: number): boolean {
    return this.#index.usedOtherwise.includes(term);
  }

  /** To be called before a text is matched. */
  catchUp(table: WordTable): void {
    const { terms, patterns, forms, words } = this.#index;
    const { length } = words;
    if (this.#read.words === length && this.#generation === table.generation) return;
    for (; this.#read.terms < terms.length; this.#read.terms++) {
      const term = terms[this.#read.terms]!;
      this.terms.set(term.id, term);
    }
    for (; this.#read.patterns < patterns.length; this.#read.patterns++) {
      const pattern = patterns[this.#read.patterns]!;
      this.patterns.set(pattern.id, pattern);
    }
    for (; this.#read.forms < forms.length; this.#read.forms++) {
      const { id, words: numbers } = forms[this.#read.forms]!;
      this.forms.set(id, numbers);
    }
    for (; this.#read.words < length; this.#read.words++) {
      const word = words[this.#read.words]!;
      this.#words.set(word.word, word);
    }
    this.#generation = table.generation;
    this.#states.fill(UNKNOWN);
  }

  /** What `hasRow` knows of each word; UNKNOWN words have to be asked for. */
  statesFor(table: WordTable): Uint8Array {
    if (this.#states.length < table.count) {
      const states = new Uint8Array(table.second.length);
      states.set(this.#states);
      this.#states = states;
    }
    return this.#states;
  }

  lookUp(table: WordTable, word: number): number {
    const state = word !== 0 && this.#words.has(table.words[word]!) ? HAS_ROW : NO_ROW;
    this.#states[word] = state;
    return state;
  }

  ofText(word: string): PageWord | null {
    return this.#words.get(word) ?? null;
  }
}
