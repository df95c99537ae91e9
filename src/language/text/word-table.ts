import { asciiVariants } from './ascii-variants.ts';
import { foldWord } from './fold-word.ts';
import { wordNumber } from './hash-word.ts';
import { wordKey } from './word-key.ts';

const MOST_WORDS = 300_000;
const LONGEST_WORD = 120;

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
  #numbers = new Float64Array(4096);
  /** First hashes by number. */
  #firsts = new Int32Array(4096);
  /** 1: the word may stand for others where æ, ø and å are not written. */
  digraphs = new Uint8Array(4096);

  /**
   * The number of a word that is not in the table yet, and from now on is. The scanner looks words up
   * by itself, in `slots` and `second`: a call per word would cost as much as the rest.
   */
  add({ first, second, word: written }: NewWord): number {
    if (written.length > LONGEST_WORD) return 0;
    const folded = foldWord(written);
    if (folded === '') return 0;
    if (this.count * 2 >= this.slots.length) this.#grow();
    const word = this.count++;
    this.words[word] = folded;
    this.#numbers[word] = 0;
    this.second[word] = second;
    this.#firsts[word] = first;
    this.digraphs[word] = hasDigraph(folded) ? 1 : 0;
    this.#place(word, first);
    return word;
  }

  /** What the word's key is in the index. */
  number(word: number): number {
    const known = this.#numbers[word]!;
    if (known !== 0 || word === 0) return known;
    const found = wordNumber(wordKey(this.words[word]!));
    this.#numbers[word] = found;
    return found;
  }

  /** The words that this one stands for where æ, ø and å are not written. */
  variants(word: number): readonly string[] {
    return this.digraphs[word] === 1 ? asciiVariants(this.words[word]!) : [];
  }

  #place(word: number, first: number): void {
    const mask = this.slots.length - 1;
    let slot = (first ^ (first >>> 15)) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = word;
  }

  #grow(): void {
    const length = this.second.length * 2;
    this.second = widen(this.second, new Int32Array(length));
    this.#firsts = widen(this.#firsts, new Int32Array(length));
    this.#numbers = widen(this.#numbers, new Float64Array(length));
    this.digraphs = widen(this.digraphs, new Uint8Array(length));
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
  }
}

function hasDigraph(word: string): boolean {
  return word.includes('aa') || word.includes('ae') || word.includes('oe');
}

type Column = { set(values: ArrayLike<number>): void };

function widen<Wide extends Column>(column: ArrayLike<number>, wider: Wide): Wide {
  wider.set(column);
  return wider;
}

/** A word as it is written, and its two hashes. */
type NewWord = { first: number; second: number; word: string };
