import { asciiVariants } from './ascii-variants.ts';
import { foldWord } from './fold-word.ts';
import { wordNumber } from './hash-word.ts';
import { wordKey } from './word-key.ts';

const MOST_WORDS = 300_000;
const LONGEST_WORD = 120;
const DIGRAPH = /ae|oe|aa/;

/**
 * Numbers the distinct words of all texts read, so that folding is done once per word and the rest
 * works on numbers. Word 0 stands for what can be no term: too long, or nothing visible in it.
 */
export class WordTable {
  /** Grows when the table was full and has begun anew: older numbers mean nothing any more. */
  generation = 0;
  count = 1;
  /** Open addressing: word number by first hash; a number's second hash tells words apart. */
  slots = new Int32Array(8192);
  second = new Int32Array(4096);
  /** Folded words by number. */
  readonly words: string[] = [''];
  /** `wordNumber` of the word's key, by number; 0 until asked for. */
  readonly #numbers: number[] = [0];
  readonly #variants = new Map<number, number[]>();

  /** The number of `text.slice(start, end)`, whose hashes the caller has. */
  find(hashes: { first: number; second: number }, text: string, range: Range): number {
    const mask = this.slots.length - 1;
    let slot = spread(hashes.first) & mask;
    for (;;) {
      const word = this.slots[slot]!;
      if (word === 0) break;
      if (this.second[word] === hashes.second) return word;
      slot = (slot + 1) & mask;
    }
    if (range.end - range.start > LONGEST_WORD) return 0;
    const folded = foldWord(text.slice(range.start, range.end));
    return folded === '' ? 0 : this.#add(folded, hashes);
  }

  /** What the word's key is in the index. */
  number(word: number): number {
    const known = this.#numbers[word]!;
    if (known !== 0 || word === 0) return known;
    const found = wordNumber(wordKey(this.words[word]!));
    this.#numbers[word] = found;
    return found;
  }

  hasVariants(word: number): boolean {
    return this.#variants.has(word);
  }

  /** The words that this one stands for where æ, ø and å are not written. */
  variants(word: number): readonly string[] {
    return this.#variants.has(word) ? asciiVariants(this.words[word]!) : [];
  }

  #add(folded: string, hashes: { first: number; second: number }): number {
    if (this.count * 2 >= this.slots.length) this.#grow();
    const word = this.count++;
    this.words[word] = folded;
    this.#numbers[word] = 0;
    this.second[word] = hashes.second;
    this.#firsts.push(hashes.first);
    if (DIGRAPH.test(folded)) this.#variants.set(word, []);
    this.#place(word, hashes.first);
    return word;
  }

  readonly #firsts: number[] = [0];

  #place(word: number, first: number): void {
    const mask = this.slots.length - 1;
    let slot = spread(first) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = word;
  }

  #grow(): void {
    const second = new Int32Array(this.second.length * 2);
    second.set(this.second);
    this.second = second;
    this.slots = new Int32Array(this.slots.length * 2);
    for (let word = 1; word < this.count; word++) this.#place(word, this.#firsts[word]!);
  }

  /** To be called between texts: begins anew when too many words have been seen. */
  makeRoom(): void {
    if (this.count < MOST_WORDS) return;
    this.generation++;
    this.count = 1;
    this.slots.fill(0);
    this.words.length = 1;
    this.#numbers.length = 1;
    this.#firsts.length = 1;
    this.#variants.clear();
  }
}

type Range = { start: number; end: number };

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
