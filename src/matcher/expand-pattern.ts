import type { TermPattern } from '../language/language.ts';
import type { SplitForm, SplitWord } from './split-form.ts';

/** A word that fits at a place, and whether it is the one the glossary writes there. */
export type PlaceForm = { key: string; base: boolean };
export type Place = { forms: PlaceForm[]; capitals: number | null };
export type Expanded = { places: Place[]; gaps: string[] };

/** The places that one written word of a term takes: `type`, `2-diabetes` → `2` + `diabetes`. */
type Part = { places: Place[]; gaps: string[] };

type PartOptions = { base: SplitForm; cased: boolean };

const PUNCTUATED_END = /[^\p{L}\p{N}\p{M}'’]$/u;
const WORD_FIRST = /^[\p{L}\p{N}]/u;
const HAS_WORD = /[\p{L}\p{N}\p{M}]/u;
/** A hostile term must not multiply without end. */
const MOST_EXPANDED = 16;

export type ExpandOptions = {
  split: (form: string) => SplitForm;
  /** The term as the glossary writes it. */
  text: string;
  /** Whether capitals count. */
  cased: boolean;
};

/**
 * The patterns of plain words behind an engine's pattern: forms of one shape are kept together, a
 * hyphenated form may be written with its hyphen, a space, or closed.
 */
export function expandPattern(pattern: TermPattern, options: ExpandOptions): Expanded[] {
  const baseWords = options.text.trim().split(/\s+/u);
  let expanded: Expanded[] = [{ places: [], gaps: [''] }];
  let before = '';
  pattern.words.forEach((forms, index) => {
    const written = forms[0] ?? '';
    if (!HAS_WORD.test(written)) {
      // A sign between words (forskning & udvikling) is what stands between them.
      before += ` ${written}`;
      return;
    }
    const base = baseWords.length === pattern.words.length ? baseWords[index]! : options.text;
    const parts = partsOf(forms, base, options);
    const seam = seamOf(before, written, options);
    expanded = expanded.flatMap((front) => parts.map((part) => append(front, part, seam)));
    expanded = expanded.slice(0, MOST_EXPANDED);
    before = written;
  });
  return expanded.filter(({ places }) => places.length > 0);
}

function append(front: Expanded, part: Part, seam: string): Expanded {
  const [head = '', ...rest] = part.gaps;
  const last = front.gaps.at(-1) ?? '';
  return {
    places: [...front.places, ...part.places],
    gaps: [...front.gaps.slice(0, -1), front.places.length === 0 ? last + head : seam, ...rest],
  };
}

/** What a term writes between two of its words: `Børn, unge`, `Klima- og`, `MS (sklerose)`. */
function seamOf(before: string, after: string, { split }: ExpandOptions): string {
  if (!PUNCTUATED_END.test(before) && WORD_FIRST.test(after)) return ' ';
  return split(`${before} ${after}`).gaps[split(before).words.length] || ' ';
}

function partsOf(forms: readonly string[], base: string, options: ExpandOptions): Part[] {
  const shared: PartOptions = { base: options.split(base), cased: options.cased };
  const parts = new Map<string, Part>();
  for (const form of forms) {
    const split = options.split(form);
    for (const shape of shapesOf(split, shared.base)) addForm(parts, shape, shared);
  }
  return [...parts.values()];
}

/** A form as it is written, and closed when it has hyphens. Hyphens before endings are closed only. */
function shapesOf(split: SplitForm, base: SplitForm): SplitForm[] {
  if (split.words.length === 0) return [];
  if (!split.gaps.includes('-')) return [split];
  const own = closeBehind(split, base.words.length);
  return own.gaps.includes('-') ? [own, closeBehind(own, 1)] : [own];
}

/** Closes the hyphens behind the first `words` words: `NGC-en` is one word, not NGC and en. */
function closeBehind({ words, gaps }: SplitForm, keep: number): SplitForm {
  const closed: SplitForm = { words: [words[0]!], gaps: [gaps[0]!] };
  for (let index = 1; index < words.length; index++) {
    const gap = gaps[index]!;
    if (gap === '-' && closed.words.length >= keep) {
      closed.words.push(joinWords(closed.words.pop()!, words[index]!));
    } else {
      closed.words.push(words[index]!);
      closed.gaps.push(gap);
    }
  }
  closed.gaps.push(gaps.at(-1)!);
  return closed;
}

function joinWords(left: SplitWord, right: SplitWord): SplitWord {
  return {
    key: left.key + right.key,
    capitals: left.capitals | (right.capitals << left.key.length),
  };
}

function addForm(parts: Map<string, Part>, form: SplitForm, { base, cased }: PartOptions): void {
  const capitals = form.words.map((word) => (cased ? word.capitals : null));
  const shape = JSON.stringify([form.gaps, capitals]);
  let part = parts.get(shape);
  if (part === undefined) {
    part = { places: capitals.map((bits) => ({ forms: [], capitals: bits })), gaps: form.gaps };
    parts.set(shape, part);
  }
  const sameShape = form.words.length === base.words.length;
  form.words.forEach(({ key }, index) => {
    const isBase = sameShape && base.words[index]?.key === key;
    const { forms } = part.places[index]!;
    if (forms.every((known) => known.key !== key)) forms.push({ key, base: isBase });
  });
}
