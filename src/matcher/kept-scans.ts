import type { ScannedWords } from '../language/text/scan-words.ts';
import type { WordTable } from '../language/text/word-table.ts';

/** A text's rows in the columns of a `KeptScans`, and what the scan says of them together. */
export type KeptScan = Pick<ScannedWords, 'count' | 'seen' | 'hyphens' | 'brackets'> & {
  from: number;
};

/** More rows than a page has; texts beyond are scanned twice. */
const MOST_ROWS = 1_000_000;

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

  keep(text: string, scanned: ScannedWords, table: WordTable): void {
    this.#follow(table);
    const { count, seen, hyphens, brackets } = scanned;
    const from = this.#used;
    if (from + count > MOST_ROWS) return;
    while (this.word.length < from + count) this.#grow();
    this.word.set(scanned.word.subarray(0, count), from);
    this.#start.set(scanned.start.subarray(0, count), from);
    this.#end.set(scanned.end.subarray(0, count), from);
    this.#gap.set(scanned.gap.subarray(0, count), from);
    this.#used += count;
    this.#scans.set(text, { from, count, seen, hyphens, brackets });
  }

  /** The scan of a text, which is forgotten; its rows stay until the next text is kept. */
  take(text: string, table: WordTable): KeptScan | undefined {
    this.#follow(table);
    const scan = this.#scans.get(text);
    if (scan === undefined) return undefined;
    this.#scans.delete(text);
    if (this.#scans.size === 0) this.#used = 0;
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
  #follow({ generation }: WordTable): void {
    if (this.#generation === generation && this.#scans.size < MOST_TEXTS) return;
    this.#generation = generation;
    this.#scans.clear();
    this.#used = 0;
  }

  #grow(): void {
    this.word = widen(this.word);
    this.#start = widen(this.#start);
    this.#end = widen(this.#end);
    const gap = new Uint8Array(this.#gap.length * 2);
    gap.set(this.#gap);
    this.#gap = gap;
  }
}

/** Texts that are kept and never matched must not grow without end. */
const MOST_TEXTS = 100_000;

function widen(column: Int32Array): Int32Array {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
}
