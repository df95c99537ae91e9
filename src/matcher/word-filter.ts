import type { TermIndex } from './term-index.ts';

/** So many bits for a word: one in eight that no index has gets through. */
const BITS = 8;
const MOST_BITS_LOG = 27;

/** Tells at one look that no index has a word, however many there are: most words of a page are in none. */
export class WordFilter {
  readonly #bits: Uint8Array;
  readonly #shift: number;

  constructor(indexes: readonly TermIndex[]) {
    const slots = indexes.reduce((sum, { columns }) => sum + columns.slots.length / 2, 0);
    const log = Math.min(MOST_BITS_LOG, Math.max(10, Math.ceil(Math.log2(slots * BITS + 1))));
    this.#bits = new Uint8Array(2 ** log / 8);
    this.#shift = 32 - log;
    for (const { columns } of indexes) this.#take(columns.slots);
  }

  /** `high`: of the word's hash. */
  mayHave(high: number): boolean {
    const bit = high >>> this.#shift;
    return ((this.#bits[bit >>> 3]! >>> (bit & 7)) & 1) === 1;
  }

  /** Pairs of a high hash and a value, which is 0 in an empty slot. */
  #take(slots: Uint32Array): void {
    for (let at = 0; at < slots.length; at += 2) {
      if (slots[at + 1] === 0) continue;
      const bit = slots[at]! >>> this.#shift;
      this.#bits[bit >>> 3]! |= 1 << (bit & 7);
    }
  }
}
