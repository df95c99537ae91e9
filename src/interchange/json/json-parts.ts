import type { Place } from '../import-item.ts';
import type { Problem } from '../problem.ts';
import { ReadError } from '../session/run-import.ts';

/** A value of the root object, or an element of an array that is one. `key` is "" in a root array. */
export type JsonPart = { key: string; element: boolean; text: string; place: Place; share: number };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Cuts a JSON text into the values of its root without parsing them, with their places: a file is
 * then parsed part by part, and a part that is broken, or missing at the end, costs only itself.
 * Throws `ReadError` where the structure itself breaks.
 */
export function* jsonParts(text: string): Generator<JsonPart> {
  const scan = new Scan(text);
  scan.skipSpace();
  const root = text[scan.at];
  if (root === '[') yield* elementsOf(scan, '');
  else if (root === '{') yield* membersOf(scan);
  else throw scan.broken('not-json');
  scan.skipSpace();
  if (scan.at < text.length) throw scan.broken('behind-end');
}

function* membersOf(scan: Scan): Generator<JsonPart> {
  scan.at++;
  scan.skipSpace();
  if (scan.take('}')) return;
  do {
    scan.skipSpace();
    const key = scan.key();
    scan.skipSpace();
    if (!scan.take(':')) throw scan.broken('missing-mark');
    scan.skipSpace();
    if (scan.text[scan.at] === '[') yield* elementsOf(scan, key);
    else yield scan.part(key, false);
    scan.skipSpace();
  } while (scan.take(','));
  if (!scan.take('}')) throw scan.broken('missing-mark');
}

function* elementsOf(scan: Scan, key: string): Generator<JsonPart> {
  scan.at++;
  scan.skipSpace();
  if (scan.take(']')) return;
  do {
    scan.skipSpace();
    yield scan.part(key, true);
    scan.skipSpace();
  } while (scan.take(','));
  if (!scan.take(']')) throw scan.broken('missing-mark');
}

class Scan {
  at = 0;
  readonly text: string;
  #line = 1;
  #lineStart = 0;
  #counted = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Only ever asked for places further on, so that all lines are counted once. */
  place(): Place {
    for (;;) {
      const next = this.text.indexOf('\n', this.#counted);
      if (next < 0 || next >= this.at) break;
      this.#line++;
      this.#counted = next + 1;
      this.#lineStart = this.#counted;
    }
    return { line: this.#line, column: this.at - this.#lineStart + 1 };
  }

  broken(problem: Problem): ReadError {
    const ended = this.at >= this.text.length;
    return new ReadError('syntax', { problem: ended ? 'cut-off' : problem }, this.place());
  }

  skipSpace(): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09 && code !== 0xfeff)
        return;
    }
  }

  take(sign: string): boolean {
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  key(): string {
    if (this.text.charCodeAt(this.at) !== QUOTE) throw this.broken('missing-mark');
    const start = this.at;
    this.#skipString();
    try {
      return JSON.parse(this.text.slice(start, this.at)) as string;
    } catch {
      throw this.broken('not-json');
    }
  }

  part(key: string, element: boolean): JsonPart {
    const place = this.place();
    const start = this.at;
    this.#skipValue();
    if (this.at === start) throw this.broken('missing-mark');
    const share = this.at / this.text.length;
    return { key, element, text: this.text.slice(start, this.at), place, share };
  }

  #skipString(): void {
    for (this.at++; this.at < this.text.length; this.at++) {
      const end = this.text.indexOf('"', this.at);
      if (end < 0) break;
      let slashes = 0;
      while (this.text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
      this.at = end;
      if (slashes % 2 === 0) {
        this.at++;
        return;
      }
    }
    this.at = this.text.length;
    throw this.broken('cut-off');
  }

  #skipValue(): void {
    let depth = 0;
    while (this.at < this.text.length) {
      const sign = this.text[this.at] as string;
      if (sign === '"') this.#skipString();
      else if (sign === '{' || sign === '[') {
        depth++;
        this.at++;
      } else if (depth === 0 && ',}] \n\r\t'.includes(sign)) return;
      else {
        if (sign === '}' || sign === ']') depth--;
        this.at++;
      }
      if (depth === 0 && '"}]'.includes(this.text[this.at - 1] as string)) return;
    }
    if (depth > 0) throw this.broken('cut-off');
  }
}
