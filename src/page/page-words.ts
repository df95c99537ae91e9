/** All words of a page so far, and which of them nobody asked for yet. */
export class PageWords extends Set<string> {
  #fresh: string[] = [];

  override add(word: string): this {
    const { size } = this;
    super.add(word);
    if (this.size > size) this.#fresh.push(word);
    return this;
  }

  takeFresh(): string[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }

  /** For words whose question failed: they are asked for again when they are met again. */
  forget(words: readonly string[]): void {
    for (const word of words) this.delete(word);
  }
}
