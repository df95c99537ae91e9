import type { LanguageCode } from '../model/glossary.ts';
import type { Hit, MatchText } from '../model/hit.ts';
import { ACRONYM_SIGN, collectWords } from './collect-words.ts';
import type { EngineFor } from './compile-index.ts';
import { createMatchText } from './match-text.ts';
import { emptyPageIndex, mergePageIndex, type PageIndex } from './page-index.ts';
import { selectIndex } from './select-index.ts';
import type { TermIndex } from './term-index.ts';

/** More words than this are forgotten again: pages of a day share most of theirs. */
const MOST_WORDS = 60_000;

export type TextInLanguage = { text: string; language: LanguageCode | null };

/**
 * Matches the texts of one page after the other with a term index. What the index says of a word is
 * looked up once and remembered for later pages.
 */
export class IndexMatcher {
  readonly #index: TermIndex;
  readonly #engineFor: EngineFor;
  #known = new Set<string>();
  #rows: PageIndex = emptyPageIndex();
  #match: MatchText = createMatchText(this.#rows);

  constructor(index: TermIndex, engineFor: EngineFor) {
    this.#index = index;
    this.#engineFor = engineFor;
  }

  /**
   * The hits of each text. `usedOtherwise` are the terms that the page was seen to use for something
   * else before; the answer adds what these texts say.
   */
  match(
    texts: readonly TextInLanguage[],
    usedOtherwise: readonly number[],
  ): { hits: Hit[][]; usedOtherwise: number[] } {
    if (this.#known.size > MOST_WORDS) this.#forget();
    const words = new Set<string>();
    for (const { text } of texts) collectWords(text, words);
    const fresh = [...words].filter((word) => !this.#known.has(word));
    for (const word of fresh) if (!isOfOnePage(word)) this.#known.add(word);
    const selected = selectIndex(this.#index, fresh, this.#engineFor);
    mergePageIndex(this.#rows, { ...selected, usedOtherwise: [] });
    const all = [...new Set([...usedOtherwise, ...selected.usedOtherwise])];
    this.#rows.usedOtherwise = all;
    const hits = texts.map(({ text, language }) => this.#match(text, language));
    return { hits, usedOtherwise: all };
  }

  #forget(): void {
    this.#known = new Set();
    this.#rows = emptyPageIndex();
    this.#match = createMatchText(this.#rows);
  }
}

/** An acronym that a page defines itself says nothing of other pages. */
function isOfOnePage(word: string): boolean {
  return word.startsWith(ACRONYM_SIGN);
}
