import { entryIdFrom, hashOf } from '../text/entry-id.ts';

/** Gives ids: the same file always gets the same ones, and a file that is merely longer keeps them. */
export class EntryIds {
  readonly #taken = new Set<string>();

  /** `name` is what the id is made of; `key` tells apart what would get the same one. */
  next(name: string, key: string | undefined): string {
    const wanted = entryIdFrom(name);
    const id = this.#taken.has(wanted) ? this.#other(wanted, key) : wanted;
    this.#taken.add(id);
    return id;
  }

  #other(wanted: string, key: string | undefined): string {
    if (key !== undefined) {
      const id = `${wanted.slice(0, 100)}-${hashOf(key)}`;
      if (!this.#taken.has(id)) return id;
    }
    for (let number = 2; ; number++) {
      const id = `${wanted.slice(0, 100)}-${number}`;
      if (!this.#taken.has(id)) return id;
    }
  }
}
