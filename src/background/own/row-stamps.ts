import { hashWord } from '../../language/text/hash-word.ts';
import { GrowingColumn } from '../../matcher/growing-column.ts';

/** Remembers the stamps of rows in the order in which they come, eight bytes each. */
export class RowStamps {
  readonly #units = new GrowingColumn();
  readonly #hash = createHasher();

  add(stamp: string): void {
    const { low, high } = this.#hash(stamp);
    this.#units.push(low);
    this.#units.push(high);
  }

  toUint32(): Uint32Array {
    return this.#units.toUint32();
  }
}

/** Tells whether the row that came as the nth (from 0) had this stamp. */
export function stampChecker(units: Uint32Array): (nth: number, stamp: string) => boolean {
  const hash = createHasher();
  return (nth, stamp) => {
    const { low, high } = hash(stamp);
    return units[nth * 2] === low && units[nth * 2 + 1] === high;
  };
}

/** All rows of an import have one stamp. */
function createHasher(): typeof hashWord {
  let last = { stamp: '', hash: hashWord('') };
  return (stamp) => {
    if (last.stamp !== stamp) last = { stamp, hash: hashWord(stamp) };
    return last.hash;
  };
}
