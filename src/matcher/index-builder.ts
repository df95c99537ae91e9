import { hashWord, type WordHash } from '../language/text/hash-word.ts';
import type { EntryRef } from '../model/hit.ts';
import type { Expanded, Place } from './expand-pattern.ts';
import { GrowingColumn } from './growing-column.ts';
import { renumbered, toPosting } from './postings.ts';
import { buildSlots } from './slot-table.ts';
import { FIRES_ANYWHERE, HAS_CAPITAL, IS_EVERYDAY, type TermIndex } from './term-index.ts';
import { WaitingPatterns } from './waiting-patterns.ts';

export type NewTerm = {
  language: string;
  anywhere: boolean;
  capital: boolean;
  everyday: boolean;
  patterns: Expanded[];
  /** What the acronym stands for, folded; left out for other terms. */
  longForms?: string[];
  /** Compounds in which the term is not meant, folded. */
  notInside?: string[];
};

/** A term of many words has more forms than can be counted. */
const MOST_COUNTED = 10_000;

/** Gathers terms, then lays them out as a term index. Numbers grow in the order of adding. */
export class IndexBuilder {
  readonly #glossaries: string[] = [];
  readonly #languages: string[] = [];
  readonly #longForms: [number, string[]][] = [];
  readonly #notInside: [number, string[]][] = [];
  readonly #termEntry = new GrowingColumn();
  readonly #termLanguage: number[] = [];
  readonly #termFlags: number[] = [];
  readonly #entryGlossary: number[] = [];
  readonly #entryId = new GrowingColumn();
  readonly #idUnits = new GrowingColumn();
  readonly #low = new GrowingColumn();
  readonly #high = new GrowingColumn();
  readonly #postings = new GrowingColumn();
  readonly #waiting = new WaitingPatterns();
  #formCount = 0;

  addEntry({ glossary, entry }: EntryRef): void {
    if (this.#glossaries.at(-1) !== glossary) this.#glossaries.push(glossary);
    this.#entryGlossary.push(this.#glossaries.length - 1);
    this.#entryId.push(this.#idUnits.length);
    for (let at = 0; at < entry.length; at++) this.#idUnits.push(entry.charCodeAt(at));
  }

  /** Adds a term of the entry added last. */
  addTerm(added: NewTerm): void {
    const { language, patterns, longForms, notInside } = added;
    const term = this.#termEntry.length;
    this.#termEntry.push(this.#entryGlossary.length - 1);
    this.#termLanguage.push(this.#languageNumber(language));
    this.#termFlags.push(flagsOf(added));
    if (longForms !== undefined && longForms.length > 0) this.#longForms.push([term, longForms]);
    if (notInside !== undefined) this.#notInside.push([term, notInside]);
    for (const pattern of patterns) {
      const forms = pattern.places.reduce((count, place) => count * place.forms.length, 1);
      this.#formCount += Math.min(forms, MOST_COUNTED);
      if (isPlain(pattern)) this.#addPlain(term, pattern.places[0]!);
      else this.#waiting.add(term, pattern);
    }
  }

  /**
   * `places`: where in its glossary each entry stands, when they were not added in that order. Terms
   * are then numbered in the order of the places, which is the order of entries in hits.
   */
  finish(places?: readonly number[]): TermIndex {
    const numbers = places && termNumbers(this.#termEntry.toUint32(), places);
    const numberOfTerm = (term: number) => numbers?.[term] ?? term;
    const { patterns, forms, gapSets } = this.#waiting.layOut(
      numberOfTerm,
      ({ low, high, pattern, base }) =>
        this.#addPosting({ low, high }, toPosting({ target: pattern, pattern: true, base })),
    );
    this.#entryId.push(this.#idUnits.length);
    const postings = this.#postings.toUint32();
    const { slots, lists } = buildSlots(
      this.#low.toUint32(),
      this.#high.toUint32(),
      numbers ? postings.map((posting) => renumbered(posting, numbers)) : postings,
    );
    const inOrder = <C extends Uint8Array | Uint32Array>(column: C): C => {
      if (!numbers) return column;
      const ordered = column.slice() as C;
      column.forEach((value, term) => {
        ordered[numbers[term]!] = value;
      });
      return ordered;
    };
    const named = (rows: readonly [number, string[]][]) =>
      rows.map(([term, words]): [number, string[]] => [numberOfTerm(term), words]);
    return {
      glossaries: this.#glossaries,
      languages: this.#languages,
      gapSets,
      longForms: named(this.#longForms),
      notInside: named(this.#notInside),
      formCount: this.#formCount,
      columns: {
        slots,
        lists,
        patterns,
        forms,
        termEntry: inOrder(this.#termEntry.toUint32()),
        termLanguage: inOrder(Uint8Array.from(this.#termLanguage)),
        termFlags: inOrder(Uint8Array.from(this.#termFlags)),
        entryGlossary: Uint16Array.from(this.#entryGlossary),
        entryId: this.#entryId.toUint32(),
        idUnits: Uint16Array.from(this.#idUnits.toUint32()),
      },
    };
  }

  #languageNumber(language: string): number {
    const known = this.#languages.indexOf(language);
    return known === -1 ? this.#languages.push(language) - 1 : known;
  }

  #addPlain(term: number, place: Place): void {
    for (const { key, base } of place.forms) {
      this.#addPosting(hashWord(key), toPosting({ target: term, pattern: false, base }));
    }
  }

  #addPosting({ low, high }: WordHash, posting: number): void {
    this.#low.push(low);
    this.#high.push(high);
    this.#postings.push(posting);
  }
}

/** By a term's number, the one it has when terms stand as their entries do. */
function termNumbers(termEntry: Uint32Array, places: readonly number[]): Uint32Array {
  const order = Array.from(termEntry, (_, term) => term).sort(
    (a, b) => places[termEntry[a]!]! - places[termEntry[b]!]! || a - b,
  );
  const numbers = new Uint32Array(order.length);
  order.forEach((term, number) => {
    numbers[term] = number;
  });
  return numbers;
}

/** One word in any case with nothing around it: its forms lead to the term directly. */
function isPlain({ places, gaps }: Expanded): boolean {
  return places.length === 1 && places[0]!.capitals === null && gaps.every((gap) => gap === '');
}

function flagsOf({ anywhere, capital, everyday }: NewTerm): number {
  return (
    (anywhere ? FIRES_ANYWHERE : 0) | (capital ? HAS_CAPITAL : 0) | (everyday ? IS_EVERYDAY : 0)
  );
}
