/** A word's place among the most frequent of its general language, 1 the first. */
export type WordRanks = ReadonlyMap<string, number>;

/** Reads a list of frequent words as it is shipped: a word a line, the most frequent first. */
export function decodeWordRanks(list: string): WordRanks {
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const word of list.split('\n')) if (word) ranks.set(word, ++rank);
  return ranks;
}
