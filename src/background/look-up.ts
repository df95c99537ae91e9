import { grammarOf } from '../builder/grammars.ts';
import { ENGINE_LANGUAGES } from '../language/languages.ts';
import { matchOnce } from '../matcher/match-once.ts';
import { nearTerms, type SpelledTerm, spellTerms } from '../matcher/near-terms.ts';
import { inReadersOrder } from '../model/glossary-use.ts';
import type { EntryRef, Hit } from '../model/hit.ts';
import type { LookUp } from '../model/look-up.ts';
import {
  type GlossaryKnowledge,
  getGlossaries,
  getMatching,
  type MatchingKnowledge,
} from './knowledge.ts';
import { readSettings } from './settings-store.ts';

/** Who selects more is not looking up a word: only the beginning is looked at. */
const LONGEST = 1_000;
const MOST_EXACT = 20;
const MOST_NEAR = 10;
const ARTICLES: ReadonlySet<string> = new Set(
  ENGINE_LANGUAGES.flatMap((language) => [...grammarOf(language).articles]),
);

const spelled = new WeakMap<GlossaryKnowledge, SpelledTerm[]>();

async function getSpelledTerms(): Promise<SpelledTerm[]> {
  const knowledge = await getGlossaries();
  const terms = spelled.get(knowledge) ?? spellTerms(knowledge.glossaries);
  spelled.set(knowledge, terms);
  return terms;
}

/** What the glossaries have for a text: in any form, and nearly. */
export async function lookUp(given: string): Promise<LookUp> {
  const text = given.slice(0, LONGEST).trim();
  const [matching, terms, settings] = await Promise.all([
    getMatching(),
    getSpelledTerms(),
    readSettings(),
  ]);
  const inOrder = (refs: EntryRef[]) => inReadersOrder(refs, ({ glossary }) => glossary, settings);
  const { exact, contained } = entriesIn(text, matching, inOrder);
  const near = nearTerms(text, terms, MOST_NEAR + MOST_EXACT);
  const found = [...exact, ...contained];
  const others = near.filter(({ ref }) => !found.some((known) => sameRef(known, ref)));
  return { exact, contained, near: others.slice(0, MOST_NEAR) };
}

/** The entries of the terms that a text is or holds, whatever its language: the longest term first. */
function entriesIn(
  text: string,
  matching: MatchingKnowledge,
  inOrder: (refs: EntryRef[]) => EntryRef[],
): Pick<LookUp, 'exact' | 'contained'> {
  // Acronyms are met in their own case only; who types one may not care.
  const capitals = text.toUpperCase();
  const match = matchOnce([text, capitals], matching.index, matching.engineFor);
  const own = match(text);
  const [matched, hits] = own.length > 0 ? [text, own] : [capitals, match(capitals)];
  const sorted = hits.sort(byLength);
  const isWhole = (hit: Hit) => hit.kind !== 'compound' && saysNothing(around(matched, hit));
  const exact = distinct(sorted.filter(isWhole).flatMap(({ entries }) => inOrder(entries)));
  const within = sorted.flatMap((hit) => [
    ...(isWhole(hit) ? [] : inOrder(hit.entries)),
    ...hit.inner.flatMap(({ entries }) => inOrder(entries)),
  ]);
  const contained = distinct(within).filter((ref) => !exact.some((one) => sameRef(one, ref)));
  return { exact: exact.slice(0, MOST_EXACT), contained: contained.slice(0, MOST_EXACT) };
}

/** What stands before and after a hit. */
function around(text: string, { start, end }: Hit): string {
  return `${text.slice(0, start)} ${text.slice(end)}`;
}

/** Signs, and articles of the languages that have a grammar here. */
function saysNothing(rest: string): boolean {
  const words = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => ARTICLES.has(word));
}

function distinct(refs: readonly EntryRef[]): EntryRef[] {
  return refs.filter((ref, i) => refs.findIndex((one) => sameRef(one, ref)) === i);
}

function byLength(a: Hit, b: Hit): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start;
}

function sameRef(a: EntryRef, b: EntryRef): boolean {
  return a.glossary === b.glossary && a.entry === b.entry;
}
