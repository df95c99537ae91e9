import type { ScannedWords } from '../language/text/scan-words.ts';
import type { WordTable } from '../language/text/word-table.ts';

/** A text's rows in the columns of a `KeptScans`, and what the scan says of them together. */
export type KeptScan = Pick<ScannedWords, 'count' | 'seen' | 'hyphens' | 'brackets'> & {
  from: number;
  /** How many times the text was met and not matched yet. */
  open: number;
};

/** More rows than a page has; texts beyond are scanned twice. */
const MOST_ROWS = 1_000_000;
/** One text of megabytes must not cost memory for ever. */
const LARGE = 65_536;

/**
 * The scans of texts whose words were collected and which were not matched yet, so that a text is
 * scanned once for both, and one without a known word is not looked at again. A cache: what is not
 * in it is scanned anew.
 */
export class KeptScans {
  word = new Int32Array(4096);
  readonly #scans = new Map<string, KeptScan>();
  #start = new Int32Array(4096);
  #end = new Int32Array(4096);
  #gap = new Uint8Array(4096);
  #used = 0;
  #generation = 0;
  #taking = false;

  keep(text: string, scanned: ScannedWords, table: WordTable): void {
    // What is left from before was given up: the reading ended between collecting and matching.
    if (this.#taking || this.#generation !== table.generation) this.#clear(table);
    const known = this.#scans.get(text);
    if (known !== undefined) {
      known.open++;
      return;
    }
    const { count, seen, hyphens, brackets } = scanned;
    const from = this.#used;
    if (from + count > MOST_ROWS) return;
    while (this.word.length < from + count) this.#resize(this.word.length * 2);
    this.word.set(scanned.word.subarray(0, count), from);
    this.#start.set(scanned.start.subarray(0, count), from);
    this.#end.set(scanned.end.subarray(0, count), from);
    this.#gap.set(scanned.gap.subarray(0, count), from);
    this.#used += count;
    this.#scans.set(text, { from, count, seen, hyphens, brackets, open: 1 });
  }

  /** The scan of a text, forgotten when the text was met once; its rows stay until the next `keep`. */
  take(text: string, table: WordTable): KeptScan | undefined {
    if (this.#generation !== table.generation) this.#clear(table);
    this.#taking = true;
    const scan = this.#scans.get(text);
    if (scan !== undefined && --scan.open === 0) this.#scans.delete(text);
    return scan;
  }

  /** Writes a scan to where `scanWords` would have written it. */
  restore({ from, count, seen, hyphens, brackets }: KeptScan, out: ScannedWords): void {
    const to = from + count;
    if (out.start.length < count) {
      out.start = new Int32Array(count);
      out.end = new Int32Array(count);
      out.word = new Int32Array(count);
      out.gap = new Uint8Array(count);
    }
    out.word.set(this.word.subarray(from, to));
    out.start.set(this.#start.subarray(from, to));
    out.end.set(this.#end.subarray(from, to));
    out.gap.set(this.#gap.subarray(from, to));
    out.count = count;
    out.seen = seen;
    out.hyphens = hyphens;
    out.brackets = brackets;
  }

  /** The table's numbers mean other words when it has begun anew. */
  #clear({ generation }: WordTable): void {
    this.#generation = generation;
    this.#taking = false;
    this.#used = 0;
    this.#scans.clear();
    if (this.word.length > LARGE) this.#resize(4096);
  }

  #resize(length: number): void {
    const { word } = this;
    const [start, end, gap] = [this.#start, this.#end, this.#gap];
    this.word = new Int32Array(length);
    this.#start = new Int32Array(length);
    this.#end = new Int32Array(length);
    this.#gap = new Uint8Array(length);
    if (length < word.length) return;
    this.word.set(word);
    this.#start.set(start);
    this.#end.set(end);
    this.#gap.set(gap);
  }
}
