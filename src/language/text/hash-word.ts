/** Two 32-bit hashes of a word: together they stand for the word in the index. */
export type WordHash = { low: number; high: number };

/**
 * Hashes a word key. Stored indexes and open pages depend on it: a change here needs a new format
 * version of the term index.
 */
export function hashWord(key: string): WordHash {
  let low = 0x811c9dc5;
  let high = 0x2f0b4c47;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 15;
  }
  return { low: mix(low ^ key.length), high: mix(high) };
}

/** The same as one number, exact in JSON: 32 bits of one hash and 21 of the other. */
export function wordNumber(key: string): number {
  const { low, high } = hashWord(key);
  return joinHash(low, high);
}

export function joinHash(low: number, high: number): number {
  return (high & 0x1fffff) * 0x100000000 + low;
}

/** Murmur3's finaliser: every bit of the input moves every bit of the output. */
function mix(hash: number): number {
  let mixed = hash;
  mixed ^= mixed >>> 16;
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return mixed >>> 0;
}
