import type { WordHash } from '../language/text/hash-word.ts';
import type { EntryRef } from '../model/hit.ts';
import { entryIdAt } from './entry-ids.ts';
import type { PageForms, PagePattern, PageTerm } from './page-index.ts';
import { readForms, readPattern } from './pattern-record.ts';
import { findPostings, type Posting } from './postings.ts';
import { FIRES_ANYWHERE, HAS_CAPITAL, IS_EVERYDAY, type TermIndex } from './term-index.ts';
import { WordFilter } from './word-filter.ts';

/** One index among others. `without`: numbers of entries in it that are not to be found any more. */
export type IndexPart = { index: TermIndex; without?: ReadonlySet<number> | undefined };

/** By how much a part's own numbers are raised to be numbers of the whole. */
type Offsets = { terms: number; patterns: number; forms: number };

const NO_TERMS: readonly number[] = [];

type Joined = IndexPart & { offsets: Offsets };

/**
 * Term indexes that are asked as if they were one: each glossary is compiled by itself, and a change
 * costs the one it is in. Terms, patterns and form sets are numbered through, in the order of the
 * parts, which is the order of entries in hits.
 */
export class JoinedIndex {
  readonly languages: readonly string[];
  readonly #parts: readonly Joined[];
  readonly #filter: WordFilter;
  readonly #longForms = new Map<number, readonly string[]>();
  readonly #notInside = new Map<number, readonly string[]>();

  constructor(parts: readonly IndexPart[]) {
    const next: Offsets = { terms: 0, patterns: 0, forms: 0 };
    this.#parts = parts.map((part) => {
      const offsets = { ...next };
      const { columns, longForms, notInside } = part.index;
      for (const [term, forms] of longForms) this.#longForms.set(term + offsets.terms, forms);
      for (const [term, words] of notInside) this.#notInside.set(term + offsets.terms, words);
      next.terms += columns.termEntry.length;
      next.patterns += columns.patterns.length;
      next.forms += columns.forms.length;
      return { ...part, offsets };
    });
    this.#filter = new WordFilter(parts.map(({ index }) => index));
    this.languages = [...new Set(parts.flatMap(({ index }) => index.languages))];
  }

  /** What the word with this hash can be. */
  find(hash: WordHash): Posting[] {
    const found: Posting[] = [];
    if (!this.#filter.mayHave(hash.high)) return found;
    for (const part of this.#parts) {
      const { index, offsets } = part;
      for (const { target, pattern, base } of findPostings(index.columns, hash) ?? []) {
        if (isLeftOut(part, pattern ? index.columns.patterns[target]! : target)) continue;
        const raised = target + (pattern ? offsets.patterns : offsets.terms);
        found.push({ target: raised, pattern, base });
      }
    }
    return found;
  }

  /** The terms of one language that are the word with this hash in some form, in any case. */
  termsOf(hash: WordHash, language: string): readonly number[] {
    if (!this.#filter.mayHave(hash.high)) return NO_TERMS;
    const found: number[] = [];
    for (const part of this.#parts) {
      const postings = findPostings(part.index.columns, hash);
      if (postings === null) continue;
      const { termLanguage } = part.index.columns;
      for (const { target, pattern } of postings) {
        if (pattern || part.index.languages[termLanguage[target]!] !== language) continue;
        if (!isLeftOut(part, target)) found.push(target + part.offsets.terms);
      }
    }
    return found;
  }

  /** What an acronym's entry says it stands for, folded; undefined for other terms. */
  longFormsOf(term: number): readonly string[] | undefined {
    return this.#longForms.get(term);
  }

  /** Compounds in which a term is not meant, folded. */
  notInside(term: number): readonly string[] | undefined {
    return this.#notInside.get(term);
  }

  term(id: number): PageTerm {
    const { index, offsets } = this.#partOf('terms', id);
    return { ...termAt(index, id - offsets.terms), id };
  }

  pattern(id: number): PagePattern {
    const { index, offsets } = this.#partOf('patterns', id);
    const pattern = readPattern(index, id - offsets.patterns);
    return {
      ...pattern,
      id,
      term: pattern.term + offsets.terms,
      slots: pattern.slots.map((forms) => (forms === null ? null : forms + offsets.forms)),
    };
  }

  forms(id: number): PageForms {
    const { index, offsets } = this.#partOf('forms', id);
    return { ...readForms(index, id - offsets.forms), id };
  }

  /** The last part that begins at or before a number, and holds something: an empty one begins where the next does. */
  #partOf(kind: keyof Offsets, id: number): Joined {
    let low = 0;
    for (let high = this.#parts.length - 1; low < high; ) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#parts[middle]!.offsets[kind] <= id) low = middle;
      else high = middle - 1;
    }
    return this.#parts[low]!;
  }
}

function isLeftOut({ index, without }: IndexPart, term: number): boolean {
  return without?.has(index.columns.termEntry[term]!) ?? false;
}

function termAt(index: TermIndex, term: number): Omit<PageTerm, 'id'> {
  const { termEntry, termLanguage, termFlags } = index.columns;
  return {
    ref: entryAt(index, termEntry[term]!),
    language: index.languages[termLanguage[term]!] ?? '',
    anywhere: (termFlags[term]! & FIRES_ANYWHERE) !== 0,
    capital: (termFlags[term]! & HAS_CAPITAL) !== 0,
    ...((termFlags[term]! & IS_EVERYDAY) !== 0 && { everyday: true }),
  };
}

function entryAt({ glossaries, columns }: TermIndex, entry: number): EntryRef {
  return {
    glossary: glossaries[columns.entryGlossary[entry]!] ?? '',
    entry: entryIdAt(columns, entry),
  };
}
