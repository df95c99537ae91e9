import type { LanguageEngine } from '../language/language.ts';
import { foldWord } from '../language/text/fold-word.ts';
import { hashWord } from '../language/text/hash-word.ts';
import { wordKey } from '../language/text/word-key.ts';
import { ACRONYM_SIGN, JOINED_SIGN } from './collect-words.ts';
import type { EngineFor } from './compile-index.ts';
import type { JoinedIndex } from './joined-index.ts';
import { longFormFits } from './long-form-fits.ts';
import type { PageIndex, PageWord } from './page-index.ts';
import type { Posting } from './postings.ts';

const PAIR = '- ';
const SHORTEST_COMPOUND = 4;
const LETTERS_ONLY = /^\p{L}[\p{L}\p{M}']*$/u;

/**
 * The part of the index that these words of a page (from `collectWords`) can touch. Cost and size
 * grow with the words, not with the index. A many-worded term comes with the rarest of its words and
 * brings the others along, so that answers to later questions can simply be merged.
 */
export function selectIndex(
  index: JoinedIndex,
  words: readonly string[],
  engineFor: EngineFor,
): PageIndex {
  const selection = new Selection(index, engineFor);
  for (const word of words) selection.add(word);
  return selection.finish();
}

class Selection {
  readonly #index: JoinedIndex;
  readonly #engines: { engine: LanguageEngine; language: string }[];
  readonly #terms = new Set<number>();
  readonly #patterns = new Set<number>();
  readonly #words: PageWord[] = [];
  readonly #usedOtherwise: number[] = [];

  constructor(index: JoinedIndex, engineFor: EngineFor) {
    this.#index = index;
    this.#engines = index.languages.map((language) => ({ engine: engineFor(language), language }));
  }

  add(word: string): void {
    if (word.startsWith(ACRONYM_SIGN)) {
      this.#addOwnAcronym(word);
      return;
    }
    const row: PageWord = { word };
    if (word.startsWith(JOINED_SIGN)) this.#addWhole(row, word.slice(1));
    else if (word.includes(PAIR)) this.#addPair(row, word);
    else {
      this.#addWhole(row, word);
      this.#addParts(row, word, word.length);
    }
    if (row.exact || row.inflected || row.patterns || row.parts) this.#words.push(row);
  }

  finish(): PageIndex {
    const patterns = [...this.#patterns].map((at) => this.#index.pattern(at));
    for (const { term } of patterns) this.#terms.add(term);
    const forms = new Set(patterns.flatMap(({ slots }) => slots.filter((id) => id !== null)));
    const terms = [...this.#terms].sort((a, b) => a - b);
    return {
      terms: terms.map((term) => this.#index.term(term)),
      patterns,
      forms: [...forms].map((id) => this.#index.forms(id)),
      words: this.#words,
      usedOtherwise: this.#usedOtherwise,
    };
  }

  /** The acronyms that mean something else on the page, by its own definition. */
  #addOwnAcronym(word: string): void {
    const [acronym = '', ...longForm] = word.slice(ACRONYM_SIGN.length).split(' ');
    for (const { target, pattern } of this.#find(foldWord(acronym))) {
      const term = pattern ? this.#index.pattern(target).term : target;
      const entryForms = this.#index.longFormsOf(term);
      if (entryForms === undefined) continue;
      if (!longFormFits(acronym, longForm.join(' '), entryForms)) this.#usedOtherwise.push(term);
    }
  }

  #addWhole(row: PageWord, word: string): void {
    const found = this.#find(word);
    const patterns = found.filter(({ pattern }) => pattern);
    const terms = found.filter(({ pattern }) => !pattern);
    for (const { target } of patterns) this.#patterns.add(target);
    for (const { target } of terms) this.#terms.add(target);
    const exact = terms.filter(({ base }) => base).map(({ target }) => target);
    const inflected = terms.filter(({ base }) => !base).map(({ target }) => target);
    if (exact.length > 0) row.exact = exact;
    if (inflected.length > 0) row.inflected = inflected;
    if (patterns.length > 0) row.patterns = patterns.map(({ target, base }) => [target, base]);
  }

  /** The places before `limit` where a term is part of a compound. */
  #addParts(row: PageWord, word: string, limit: number): void {
    if (word.length < SHORTEST_COMPOUND || !LETTERS_ONLY.test(word)) return;
    for (const { engine, language } of this.#engines) {
      const isTermForm = (part: string) => this.#termsOf(part, language).length > 0;
      for (const { start, end, form } of engine.findInCompound(word, isTermForm)) {
        if (end - start >= word.length || end > limit) continue;
        const terms = this.#termsOf(form, language).filter((term) => this.#isMeant(term, word));
        if (terms.length === 0) continue;
        for (const term of terms) this.#terms.add(term);
        row.parts = [...(row.parts ?? []), { start, end, terms }];
      }
    }
  }

  #isMeant(term: number, word: string): boolean {
    return !this.#index.notInside(term)?.includes(word);
  }

  #addPair(row: PageWord, word: string): void {
    const at = word.indexOf(PAIR);
    const part = word.slice(0, at);
    const whole = word.slice(at + PAIR.length);
    const found = new Set<number>();
    for (const { engine, language } of this.#engines) {
      for (const candidate of candidatesFor(engine, part, whole)) {
        for (const term of this.#termsOf(candidate, language)) found.add(term);
        this.#addParts(row, candidate, part.length);
      }
    }
    for (const term of found) this.#terms.add(term);
    if (found.size > 0) row.inflected = [...found];
  }

  /** The terms of one language that a word is a form of, in any case. */
  #termsOf(word: string, language: string): readonly number[] {
    return this.#index.termsOf(hashWord(wordKey(word)), language);
  }

  #find(word: string): Posting[] {
    return this.#index.find(hashWord(wordKey(word)));
  }
}

/** Where the whole word has a hyphen of its own, what stands behind it is what the part lacks. */
function candidatesFor(engine: LanguageEngine, part: string, whole: string): Set<string> {
  const hyphen = whole.indexOf('-');
  const closed = hyphen === -1 ? [] : [part + whole.slice(hyphen + 1).replaceAll('-', '')];
  return new Set([...closed, ...engine.completeEllipsis(part, whole)]);
}
