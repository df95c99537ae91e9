import type { LanguageCode } from '../model/glossary.ts';
import type { EntryRef, Hit, MatchText } from '../model/hit.ts';
import { refKey } from '../model/ref-key.ts';
import { ACRONYM_SIGN, collectWords } from './collect-words.ts';
import type { EngineFor } from './compile-index.ts';
import type { JoinedIndex } from './joined-index.ts';
import { createMatchText } from './match-text.ts';
import { emptyPageIndex, mergePageIndex, type PageIndex } from './page-index.ts';
import { selectIndex } from './select-index.ts';

/** More words than this are forgotten again: pages of a day share most of theirs. */
const MOST_WORDS = 60_000;

export type TextInLanguage = { text: string; language: LanguageCode | null };

/**
 * Matches the texts of one page after the other with a term index. What the index says of a word is
 * looked up once and remembered for later pages.
 */
export class IndexMatcher {
  readonly #index: JoinedIndex;
  readonly #engineFor: EngineFor;
  #known = new Set<string>();
  readonly #everyday = new Set<string>();
  #rows: PageIndex = emptyPageIndex();
  #match: MatchText;
  /** Of the question that is being answered. */
  #unused: ReadonlySet<string> = new Set();

  constructor(index: JoinedIndex, engineFor: EngineFor) {
    this.#index = index;
    this.#engineFor = engineFor;
    this.#match = this.#createMatch();
  }

  #createMatch(): MatchText {
    return createMatchText(this.#rows, ({ ref }) => !this.#unused.has(ref.glossary));
  }

  /**
   * The hits of each text, without those of glossaries that are not used on the page.
   * `usedOtherwise` are the terms that the page was seen to use for something else before; the answer
   * adds what these texts say.
   */
  match(
    texts: readonly TextInLanguage[],
    usedOtherwise: readonly number[],
    unusedGlossaries: ReadonlySet<string> = new Set(),
  ): { hits: Hit[][]; usedOtherwise: number[] } {
    this.#unused = unusedGlossaries;
    if (this.#known.size > MOST_WORDS) this.#forget();
    const words = new Set<string>();
    for (const { text } of texts) collectWords(text, words);
    const fresh = [...words].filter((word) => !this.#known.has(word));
    for (const word of fresh) if (!isOfOnePage(word)) this.#known.add(word);
    const selected = selectIndex(this.#index, fresh, this.#engineFor);
    mergePageIndex(this.#rows, { ...selected, usedOtherwise: [] });
    for (const { ref, everyday } of selected.terms) if (everyday) this.#everyday.add(refKey(ref));
    const all = [...new Set([...usedOtherwise, ...selected.usedOtherwise])];
    this.#rows.usedOtherwise = all;
    const hits = texts.map(({ text, language }) => this.#match(text, language));
    return { hits, usedOtherwise: all };
  }

  /** Whether the glossary says that everybody knows the term of an entry that was met. */
  isEveryday(ref: EntryRef): boolean {
    return this.#everyday.has(refKey(ref));
  }

  #forget(): void {
    this.#known = new Set();
    this.#rows = emptyPageIndex();
    this.#match = this.#createMatch();
    this.#everyday.clear();
  }
}

/** An acronym that a page defines itself says nothing of other pages. */
function isOfOnePage(word: string): boolean {
  return word.startsWith(ACRONYM_SIGN);
}
