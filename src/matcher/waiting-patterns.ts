import type { Expanded } from './expand-pattern.ts';
import { FormSets } from './form-sets.ts';
import { GrowingColumn } from './growing-column.ts';
import { formUnits, patternUnits } from './pattern-record.ts';

/** What the word at a pattern's anchor leads to. */
export type Anchored = { low: number; high: number; pattern: number; base: boolean };

/** Term, gap set, how many places, whether capitals count; then for each place set, base, capitals. */
const HEAD = 4;
const PLACE = 3;
/** Words shorter than this are met on every page. */
const SHORT_WORD = 4;

/**
 * Patterns of many words, or particular about case. They wait until all are there, when the rarest of
 * their words can be told; a glossary may have 300,000, so they wait as numbers.
 */
export class WaitingPatterns {
  readonly #units = new GrowingColumn();
  readonly #sets = new FormSets();
  readonly #gapSets = new Map<string, number>();

  add(term: number, { places, gaps }: Expanded): void {
    const cased = places.some(({ capitals }) => capitals !== null);
    this.#units.push(term);
    this.#units.push(numberOf(JSON.stringify(gaps), this.#gapSets));
    this.#units.push(places.length);
    this.#units.push(cased ? 1 : 0);
    for (const place of places) {
      this.#units.push(this.#sets.add(place));
      this.#units.push(place.forms.findIndex(({ base }) => base) + 1);
      this.#units.push((place.capitals ?? 0) >>> 0);
    }
  }

  /** Lays the patterns out, with their terms' numbers; `lead` is told of each word that leads to one. */
  layOut(
    numberOfTerm: (term: number) => number,
    lead: (anchored: Anchored) => void,
  ): {
    patterns: Uint32Array;
    forms: Uint32Array;
    gapSets: string[][];
  } {
    const commonest = this.#sets.commonest(this.#countUses());
    const patterns = new GrowingColumn();
    const forms = new GrowingColumn();
    const laid = new Map<number, number>();
    for (const { term, gapSet, cased, places } of this.#all()) {
      const anchor = this.#rarestOf(places, commonest);
      const pattern = patterns.length;
      const placed = places.map(({ set, base, capitals }, at) => ({
        forms: at === anchor ? 0 : this.#layOutSet(set, { laid, forms }),
        base,
        capitals: cased ? capitals : null,
      }));
      for (const unit of patternUnits({ term: numberOfTerm(term), anchor, gapSet, places: placed }))
        patterns.push(unit);
      const { set, base } = places[anchor]!;
      let form = 0;
      for (const { low, high } of this.#sets.hashes(set))
        lead({ low, high, pattern, base: ++form === base });
    }
    const gapSets = [...this.#gapSets.keys()].map((gaps) => JSON.parse(gaps) as string[]);
    return { patterns: patterns.toUint32(), forms: forms.toUint32(), gapSets };
  }

  *#all() {
    const units = this.#units;
    for (let at = 0; at < units.length; ) {
      const places = Array.from({ length: units.at(at + 2) }, (_, place) => {
        const from = at + HEAD + place * PLACE;
        return { set: units.at(from), base: units.at(from + 1), capitals: units.at(from + 2) };
      });
      yield { term: units.at(at), gapSet: units.at(at + 1), cased: units.at(at + 3) === 1, places };
      at += HEAD + places.length * PLACE;
    }
  }

  #countUses(): Map<number, number> {
    const uses = new Map<number, number>();
    for (const { places } of this.#all())
      for (const { set } of places) uses.set(set, (uses.get(set) ?? 0) + 1);
    return uses;
  }

  /** The place whose words fewest patterns have; among equals the longest word. */
  #rarestOf(places: readonly { set: number }[], commonest: ReadonlyMap<number, number>): number {
    let rarest = 0;
    let least = Number.POSITIVE_INFINITY;
    places.forEach(({ set }, at) => {
      const longest = this.#sets.longest(set);
      const cost = (commonest.get(set) ?? 0) + (longest < SHORT_WORD ? 1000 : 1 / (longest + 1));
      if (cost >= least) return;
      least = cost;
      rarest = at;
    });
    return rarest;
  }

  #layOutSet(
    set: number,
    { laid, forms }: { laid: Map<number, number>; forms: GrowingColumn },
  ): number {
    const known = laid.get(set);
    if (known !== undefined) return known;
    const at = forms.length;
    const hashes = [...this.#sets.hashes(set)];
    for (const unit of formUnits(hashes)) forms.push(unit);
    laid.set(set, at);
    return at;
  }
}

function numberOf(name: string, numbers: Map<string, number>): number {
  const known = numbers.get(name) ?? numbers.size;
  numbers.set(name, known);
  return known;
}
