import type { TermPattern } from '../language/language.ts';
import type { Term } from '../model/glossary.ts';
import type { Span } from './split-sentences.ts';
import { type Token, tokensOf } from './term-tokens.ts';

/** A place where a term of an entry stands. `entry` is the entry's id; `name` tells a proper name. */
export type Occurrence = Span & { entry: string; name: boolean };

/** Every way a term may be written; a language engine's `termPatterns`. */
export type PatternsOf = (term: Term) => TermPattern[];

/** Finds all terms of many entries in one walk over a text. Offsets in the result are into `text`. */
export type FindOccurrences = (text: string, span: Span) => Occurrence[];

/** A word of a pattern is a set of forms; a form may be several tokens ("supercomputer-system"). */
type Form = readonly string[];
type Way = {
  entry: string;
  words: readonly (readonly Form[])[];
  /** The term's words as written, where their case counts. */
  cased: readonly string[] | null;
  name: boolean;
};

const SPACE_BETWEEN = /^[\s\u00ad\u2010-\u2013-]*$/u;
const ACRONYM = /^[\p{Lu}\p{N}-]{2,6}$/u;

/** Prepares the search. Longer matches of the same entry win; those of different entries all count. */
export function occurrenceFinder(
  entries: readonly { id: string; terms: readonly Term[] }[],
  patternsOf: PatternsOf,
): FindOccurrences {
  const ways = new Map<string, Way[]>();
  for (const { id, terms } of entries) {
    for (const term of terms) {
      for (const pattern of patternsOf(term)) addWay(ways, wayOf(id, term, pattern));
    }
  }
  return (text, span) => {
    const tokens = tokensOf(text.slice(span.start, span.end), span.start);
    const found = tokens.flatMap((token, at) =>
      (ways.get(token.folded) ?? []).flatMap((way) => matchWay(way, { text, tokens, at })),
    );
    return withoutInner(found);
  };
}

function wayOf(entry: string, term: Term, pattern: TermPattern): Way {
  const words = pattern.words.map((forms) =>
    forms.map((form) => tokensOf(form).map((token) => token.folded)),
  );
  const exact = term.matchCase ?? ACRONYM.test(term.text);
  const cased = exact
    ? tokensOf(term.text).map(({ start, end }) => term.text.slice(start, end))
    : null;
  return { entry, words, cased, name: term.wordClass === 'name' };
}

function addWay(ways: Map<string, Way[]>, way: Way): void {
  const starts = new Set((way.words[0] ?? []).map((form) => form[0] ?? ''));
  for (const start of starts) {
    if (start === '') continue;
    const list = ways.get(start);
    if (list) list.push(way);
    else ways.set(start, [way]);
  }
}

type Place = { text: string; tokens: readonly Token[]; at: number };

function matchWay(way: Way, place: Place): Occurrence[] {
  const end = matchWords(way.words, 0, place);
  const met = place.tokens.slice(place.at, end);
  const [first] = met;
  const last = met.at(-1);
  if (!first || !last) return [];
  if (
    way.cased &&
    !met.every((token, i) => sameCase(place.text.slice(token.start, token.end), way.cased?.[i]))
  )
    return [];
  return [{ entry: way.entry, start: first.start, end: last.end, name: way.name }];
}

/** An acronym stands in its own case; of other words the first letter counts. */
function sameCase(met: string, written: string | undefined): boolean {
  if (written === undefined) return true;
  if (/^[\p{Lu}\p{N}]{2,}$/u.test(written)) return met.startsWith(written);
  return /^\p{Lu}/u.test(met) === /^\p{Lu}/u.test(written);
}

/** The index after the last token that the words take up; 0 when they do not fit. */
function matchWords(words: Way['words'], index: number, place: Place): number {
  const forms = words[index];
  if (!forms) return place.at;
  let best = 0;
  for (const form of forms) {
    if (form.length === 0 || !fits(form, place)) continue;
    const next = place.at + form.length;
    if (index + 1 < words.length && !joined(place, next)) continue;
    best = Math.max(best, matchWords(words, index + 1, { ...place, at: next }));
  }
  return best;
}

function fits(form: Form, place: Place): boolean {
  return form.every(
    (part, i) =>
      place.tokens[place.at + i]?.folded === part && (i === 0 || joined(place, place.at + i)),
  );
}

function joined({ text, tokens }: Place, at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at];
  return (
    before !== undefined &&
    after !== undefined &&
    SPACE_BETWEEN.test(text.slice(before.end, after.start))
  );
}

function withoutInner(found: readonly Occurrence[]): Occurrence[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Occurrence[] = [];
  const reach = new Map<string, number>();
  for (const occurrence of sorted) {
    if (occurrence.end <= (reach.get(occurrence.entry) ?? -1)) continue;
    reach.set(occurrence.entry, occurrence.end);
    kept.push(occurrence);
  }
  return kept;
}
