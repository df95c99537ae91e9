import type { WordTable } from '../language/text/word-table.ts';
import type { PageIndex, PagePattern, PageTerm, PageWord } from './page-index.ts';

/** A page index made ready for matching; takes in what is merged into it later. */
export class PageRows {
  readonly terms = new Map<number, PageTerm>();
  readonly patterns = new Map<number, PagePattern>();
  readonly usedOtherwise = new Set<number>();
  readonly #index: PageIndex;
  readonly #words = new Map<string, PageWord>();
  /** By word number: the word's row, null when it has none, undefined when not looked up. */
  #byNumber: (PageWord | null | undefined)[] = [];
  #generation = -1;
  #read = { terms: 0, patterns: 0, words: 0, usedOtherwise: 0 };

  constructor(index: PageIndex) {
    this.#index = index;
  }

  /** To be called before a text is matched. */
  catchUp(table: WordTable): void {
    const { terms, patterns, words, usedOtherwise } = this.#index;
    const { length } = words;
    for (; this.#read.usedOtherwise < usedOtherwise.length; this.#read.usedOtherwise++) {
      this.usedOtherwise.add(usedOtherwise[this.#read.usedOtherwise]!);
    }
    if (this.#read.words === length && this.#generation === table.generation) return;
    for (; this.#read.terms < terms.length; this.#read.terms++) {
      const term = terms[this.#read.terms]!;
      this.terms.set(term.id, term);
    }
    for (; this.#read.patterns < patterns.length; this.#read.patterns++) {
      const pattern = patterns[this.#read.patterns]!;
      this.patterns.set(pattern.id, pattern);
    }
    for (; this.#read.words < length; this.#read.words++) {
      const word = words[this.#read.words]!;
      this.#words.set(word.word, word);
    }
    this.#generation = table.generation;
    this.#byNumber = [];
  }

  ofText(word: string): PageWord | null {
    return this.#words.get(word) ?? null;
  }

  ofNumber(table: WordTable, word: number): PageWord | null {
    const known = this.#byNumber[word];
    if (known !== undefined) return known;
    const found = word === 0 ? null : this.ofText(table.words[word]!);
    this.#byNumber[word] = found;
    return found;
  }
}
