/** A column of 32-bit units whose length is not known before. */
export class GrowingColumn {
  length = 0;
  #units = new Uint32Array(1024);

  push(unit: number): void {
    if (this.length === this.#units.length) {
      const wider = new Uint32Array(this.#units.length * 2);
      wider.set(this.#units);
      this.#units = wider;
    }
    this.#units[this.length++] = unit;
  }

  at(place: number): number {
    return this.#units[place]!;
  }

  toUint32(): Uint32Array {
    return this.#units.slice(0, this.length);
  }
}
