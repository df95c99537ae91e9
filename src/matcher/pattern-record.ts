import { joinHash, type WordHash } from '../language/text/hash-word.ts';
import type { PageForms, PagePattern } from './page-index.ts';
import type { TermIndex } from './term-index.ts';

/**
 * A pattern in the index, in 32-bit units: term; places and anchor and whether capitals count; gap
 * set; then for each place its form set (none at the anchor), which of its forms is the dictionary
 * form (one-based), and its capitals.
 */
export type PatternRecord = {
  term: number;
  anchor: number;
  gapSet: number;
  places: PatternPlace[];
};
export type PatternPlace = { forms: number; base: number; capitals: number | null };

const NO_FORMS = 0xffffffff;
const HEAD = 3;
const PLACE = 3;
const CASED = 0x10000;

export function patternUnits({ term, anchor, gapSet, places }: PatternRecord): number[] {
  const cased = places.some((place) => place.capitals !== null) ? CASED : 0;
  const units = [term, places.length | (anchor << 8) | cased, gapSet];
  places.forEach(({ forms, base, capitals }, place) => {
    units.push(place === anchor ? NO_FORMS : forms, base, (capitals ?? 0) >>> 0);
  });
  return units;
}

/** A form set in 32-bit units. */
export function formUnits(forms: readonly WordHash[]): number[] {
  return [forms.length, ...forms.flatMap(({ low, high }) => [low, high])];
}

/** The pattern that begins at `at`, as a page gets it. */
export function readPattern(index: TermIndex, at: number): PagePattern {
  const { patterns } = index.columns;
  const head = patterns[at + 1]!;
  const places = head & 0xff;
  const pattern: PagePattern = {
    id: at,
    term: patterns[at]!,
    anchor: (head >>> 8) & 0xff,
    slots: [],
    base: [],
    gaps: index.gapSets[patterns[at + 2]!] ?? [],
  };
  const capitals: number[] = [];
  for (let place = 0; place < places; place++) {
    const from = at + HEAD + place * PLACE;
    const forms = patterns[from]!;
    pattern.slots.push(forms === NO_FORMS ? null : forms);
    pattern.base.push(patterns[from + 1]! - 1);
    capitals.push(patterns[from + 2]!);
  }
  if ((head & CASED) !== 0) pattern.capitals = capitals;
  return pattern;
}

/** The form set that begins at `id`. */
export function readForms({ columns }: TermIndex, id: number): PageForms {
  const { forms } = columns;
  const words = Array.from({ length: forms[id]! }, (_, index) =>
    joinHash(forms[id + 1 + index * 2]!, forms[id + 2 + index * 2]!),
  );
  return { id, words };
}
