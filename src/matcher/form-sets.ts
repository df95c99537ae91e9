import { hashWord, joinHash } from '../language/text/hash-word.ts';
import type { Place } from './expand-pattern.ts';
import { GrowingColumn } from './growing-column.ts';

/** How many forms, and the length of the longest; then low and high hash of each. */
const HEAD = 2;

/** Sets of forms that fit at some place of some pattern, each kept once, without its words. */
export class FormSets {
  readonly #places = new Map<number, number>();
  readonly #units = new GrowingColumn();

  /** The place of a set; it grows in the order of adding. */
  add({ forms }: Place): number {
    const known = wordsNumber(forms);
    const there = this.#places.get(known);
    if (there !== undefined) return there;
    const at = this.#units.length;
    this.#places.set(known, at);
    this.#units.push(forms.length);
    this.#units.push(Math.max(...forms.map(({ key }) => key.length)));
    for (const { key } of forms) {
      const { low, high } = hashWord(key);
      this.#units.push(low);
      this.#units.push(high);
    }
    return at;
  }

  longest(set: number): number {
    return this.#units.at(set + 1);
  }

  *hashes(set: number): Generator<{ low: number; high: number }> {
    const end = set + HEAD + this.#units.at(set) * 2;
    for (let at = set + HEAD; at < end; at += 2)
      yield { low: this.#units.at(at), high: this.#units.at(at + 1) };
  }

  /** How many patterns have the commonest of a set's words, when each set is used so often. */
  commonest(uses: ReadonlyMap<number, number>): Map<number, number> {
    const counts = new Map<number, number>();
    for (const [set, times] of uses) {
      for (const { low, high } of this.hashes(set)) {
        const word = joinHash(low, high);
        counts.set(word, (counts.get(word) ?? 0) + times);
      }
    }
    const commonest = new Map<number, number>();
    for (const set of uses.keys()) {
      let most = 0;
      for (const { low, high } of this.hashes(set))
        most = Math.max(most, counts.get(joinHash(low, high)) ?? 0);
      commonest.set(set, most);
    }
    return commonest;
  }
}

function wordsNumber(forms: Place['forms']): number {
  const { low, high } = hashWord(forms.map(({ key }) => key).join(' '));
  return joinHash(low, high);
}
