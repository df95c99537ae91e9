import type { Place, Refusal } from '../import-item.ts';

type Counted = {
  code: 'not-kept' | 'kept-as' | 'unexplained';
  field: string;
  as?: string;
  count: number;
  place: Place;
};

/** Counts what is left out of every entry, so that 100,000 entries do not make 100,000 reports. */
export class Tally {
  readonly #counted = new Map<string, Counted>();

  count(code: Counted['code'], field: string, { place, as }: { place: Place; as?: string }): void {
    const key = `${code} ${field} ${as ?? ''}`;
    const known = this.#counted.get(key);
    if (known) known.count++;
    else this.#counted.set(key, { code, field, count: 1, place, ...(as !== undefined && { as }) });
  }

  report(): Refusal[] {
    return [...this.#counted.values()].map(({ code, field, as, count, place }) => ({
      kind: 'refusal',
      scope: 'field',
      code,
      params: { count, ...(as !== undefined && { as }) },
      place,
      field,
    }));
  }
}
