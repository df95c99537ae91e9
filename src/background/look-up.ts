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
  const exact = exactEntries(text, matching, inOrder);
  const near = nearTerms(text, terms, MOST_NEAR + MOST_EXACT);
  const others = near.filter(({ ref }) => !exact.some((known) => sameRef(known, ref)));
  return { exact, near: others.slice(0, MOST_NEAR) };
}

/** The entries of the terms that stand in a text, whatever its language: the longest term first. */
function exactEntries(
  text: string,
  matching: MatchingKnowledge,
  inOrder: (refs: EntryRef[]) => EntryRef[],
): EntryRef[] {
  // Acronyms are met in their own case only; who types one may not care.
  const capitals = text.toUpperCase();
  const match = matchOnce([text, capitals], matching.index, matching.engineFor);
  const hits = match(text);
  const found = hits.length > 0 ? hits : match(capitals);
  const entries: EntryRef[] = [];
  for (const hit of found.sort(byLength)) {
    for (const ref of inOrder(hit.entries)) {
      if (!entries.some((known) => sameRef(known, ref))) entries.push(ref);
    }
  }
  return entries.slice(0, MOST_EXACT);
}

function byLength(a: Hit, b: Hit): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start;
}

function sameRef(a: EntryRef, b: EntryRef): boolean {
  return a.glossary === b.glossary && a.entry === b.entry;
}
