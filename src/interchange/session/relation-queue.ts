import type { Entry } from '../../model/glossary.ts';
import type { ImportedEntry, Place, Refusal } from '../import-item.ts';
import { asWritten } from '../text/no-base.ts';

type About = {
  place: Place;
  name: string;
  keys: readonly string[];
  /** Relations stay as they are, even to the entry itself: in our own format somebody meant them. */
  exact: boolean;
};
type Waiting = About & { entry: Entry; met: number };

/**
 * Holds entries back until the entries that they relate to are known, because a file may name them
 * before it describes them. Entries leave in the order of the file.
 */
export class RelationQueue {
  readonly #idByKey = new Map<string, string>();
  #waiting: Waiting[] = [];
  #first = 0;

  /** `keys` are all the names that others may use for it; an earlier entry keeps a name. */
  know(id: string, names: readonly string[]): void {
    for (const name of names) if (!this.#idByKey.has(name)) this.#idByKey.set(name, id);
  }

  add(entry: Entry, about: About): void {
    this.#waiting.push({ entry, ...about, met: 0 });
  }

  /** The entries that need not wait any longer; with `all`, every one, and what they miss. */
  release(all: boolean): (ImportedEntry | Refusal)[] {
    const out: (ImportedEntry | Refusal)[] = [];
    for (; this.#first < this.#waiting.length; this.#first++) {
      const next = this.#waiting[this.#first] as Waiting;
      while (next.met < next.keys.length && this.#idByKey.has(next.keys[next.met] as string))
        next.met++;
      if (next.met < next.keys.length && !all) break;
      out.push(...this.#connect(next));
    }
    if (this.#first > 1000 || this.#first === this.#waiting.length) {
      this.#waiting = this.#waiting.slice(this.#first);
      this.#first = 0;
    }
    return out;
  }

  #connect({ entry, place, name, keys, exact }: Waiting): (ImportedEntry | Refusal)[] {
    const out: (ImportedEntry | Refusal)[] = [];
    const related: string[] = [];
    for (const key of keys) {
      const id = this.#idByKey.get(key) ?? this.#idByKey.get(termKey(key));
      const code =
        id === undefined ? 'unknown-entry' : id === entry.id && !exact ? 'self-reference' : null;
      if (code === null) {
        if (exact || !related.includes(id as string)) related.push(id as string);
      } else
        out.push({
          kind: 'refusal',
          scope: 'field',
          code,
          params: { key: asWritten(key.replace(/^term:/u, '')).slice(0, 300) },
          place,
          entry: name,
          field: 'related',
        });
    }
    out.push({ kind: 'entry', entry: { ...entry, related }, place });
    return out;
  }
}

/** How a term is written where an entry is related to by its term. */
export function termKey(text: string): string {
  return `term:${text.toLowerCase()}`;
}
