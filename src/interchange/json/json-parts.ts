import { decodeChunks } from '../../model/decode-chunks.ts';
import type { Place } from '../import-item.ts';
import type { Problem } from '../problem.ts';
import { ReadError } from '../session/run-import.ts';

/** A value of the root object, or an element of an array that is one. `key` is "" in a root array. */
export type JsonPart = { key: string; element: boolean; text: string; place: Place; share: number };

const BACKSLASH = 0x5c;

/**
 * Cuts a JSON file into the values of its root without parsing them, with their places: a file is
 * then parsed part by part, and a part that is broken, or missing at the end, costs only itself. No
 * more of the text is held than the part at hand. Throws `ReadError` where the structure itself breaks.
 */
export function jsonParts(bytes: Uint8Array): Generator<JsonPart> {
  return cutParts(decodeChunks(bytes), bytes.length);
}

/** The same of a text that comes in pieces, cut anywhere. */
export function* cutParts(texts: Iterable<string>, length: number): Generator<JsonPart> {
  const scan = new Scan(texts, length);
  scan.skipSpace();
  const root = scan.sign();
  if (root === '[') yield* elementsOf(scan, '');
  else if (root === '{') yield* membersOf(scan);
  else throw scan.broken('not-json');
  scan.skipSpace();
  if (!scan.ended()) throw scan.broken('behind-end');
}

function* membersOf(scan: Scan): Generator<JsonPart> {
  scan.take('{');
  scan.skipSpace();
  if (scan.take('}')) return;
  do {
    scan.skipSpace();
    const key = scan.key();
    scan.skipSpace();
    if (!scan.take(':')) throw scan.broken('missing-mark');
    scan.skipSpace();
    if (scan.sign() === '[') yield* elementsOf(scan, key);
    else yield scan.part(key, false);
    scan.skipSpace();
  } while (scan.take(','));
  if (!scan.take('}')) throw scan.broken('missing-mark');
}

function* elementsOf(scan: Scan, key: string): Generator<JsonPart> {
  scan.take('[');
  scan.skipSpace();
  if (scan.take(']')) return;
  do {
    scan.skipSpace();
    yield scan.part(key, true);
    scan.skipSpace();
  } while (scan.take(','));
  if (!scan.take(']')) throw scan.broken('missing-mark');
}

/** A text that is read from its start to its end, once, through a window. */
class Scan {
  readonly #texts: Iterator<string>;
  readonly #length: number;
  #window = '';
  /** In the window, as the other places are. What stands before `#from` is not needed any more. */
  #at = 0;
  #from = 0;
  #counted = 0;
  #lineStart = 0;
  #line = 1;
  /** How much the window has left behind. */
  #passed = 0;

  constructor(texts: Iterable<string>, length: number) {
    this.#texts = texts[Symbol.iterator]();
    this.#length = length;
  }

  ended(): boolean {
    return this.#at >= this.#window.length && !this.#readOn();
  }

  /** The next sign; none at the end. */
  sign(): string {
    return this.ended() ? '' : (this.#window[this.#at] as string);
  }

  /** Only ever asked for places further on, so that all lines are counted once. */
  place(): Place {
    for (;;) {
      const next = this.#window.indexOf('\n', this.#counted);
      if (next < 0 || next >= this.#at) break;
      this.#line++;
      this.#counted = next + 1;
      this.#lineStart = this.#counted;
    }
    return { line: this.#line, column: this.#at - this.#lineStart + 1 };
  }

  broken(problem: Problem): ReadError {
    const params = { problem: this.ended() ? 'cut-off' : problem };
    return new ReadError('syntax', params, this.place());
  }

  skipSpace(): void {
    for (; !this.ended(); this.#at++) {
      const code = this.#window.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09 && code !== 0xfeff)
        break;
    }
    this.#from = this.#at;
  }

  take(sign: string): boolean {
    if (this.sign() !== sign) return false;
    this.#at++;
    this.#from = this.#at;
    return true;
  }

  key(): string {
    if (this.sign() !== '"') throw this.broken('missing-mark');
    this.#skipString();
    try {
      return JSON.parse(this.#cut()) as string;
    } catch {
      throw this.broken('not-json');
    }
  }

  part(key: string, element: boolean): JsonPart {
    const place = this.place();
    this.#skipValue();
    if (this.#at === this.#from) throw this.broken('missing-mark');
    const share = (this.#passed + this.#at) / this.#length;
    return { key, element, text: this.#cut(), place, share };
  }

  #cut(): string {
    const text = this.#window.slice(this.#from, this.#at);
    this.#from = this.#at;
    return text;
  }

  /** Moves the window on. It doubles while a long value does not end, so that each sign is copied but few times. */
  #readOn(): boolean {
    this.place();
    const rest = this.#window.slice(this.#from);
    let more = '';
    while (more.length <= rest.length) {
      const { done, value } = this.#texts.next();
      if (done) break;
      more += value;
    }
    if (more === '') return false;
    this.#window = rest + more;
    this.#passed += this.#from;
    this.#at -= this.#from;
    this.#counted -= this.#from;
    this.#lineStart -= this.#from;
    this.#from = 0;
    return true;
  }

  #skipString(): void {
    this.#at++;
    while (!this.ended()) {
      const end = this.#window.indexOf('"', this.#at);
      if (end < 0) {
        this.#at = this.#window.length;
        continue;
      }
      let slashes = 0;
      while (this.#window.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
      this.#at = end + 1;
      if (slashes % 2 === 0) return;
    }
    throw this.broken('cut-off');
  }

  #skipValue(): void {
    let depth = 0;
    while (!this.ended()) {
      const sign = this.#window[this.#at] as string;
      if (sign === '"') this.#skipString();
      else if (sign === '{' || sign === '[') {
        depth++;
        this.#at++;
      } else if (depth === 0 && ',}] \n\r\t'.includes(sign)) return;
      else {
        if (sign === '}' || sign === ']') depth--;
        this.#at++;
      }
      if (depth === 0 && '"}]'.includes(this.#window[this.#at - 1] as string)) return;
    }
    if (depth > 0) throw this.broken('cut-off');
  }
}
