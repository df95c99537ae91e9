import { isWordAt } from '../language/text/char-class.ts';
import type { Hit, HitKind, MatchText } from '../model/hit.ts';
import { findHits } from './find-hits.ts';
import { mayFire } from './language-gate.ts';
import type { PageIndex, PageTerm } from './page-index.ts';
import { PageRows } from './page-rows.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { standsFree } from './stands-free.ts';
import type { Found } from './text-scan.ts';
import { wordMemory } from './word-memory.ts';

/**
 * Makes the function that finds the terms of a page index in a text; `isWanted` is asked of each
 * term that is met. What is merged into the page index later is found too.
 */
export function createMatchText(pageIndex: PageIndex, isWanted = allTerms): MatchText {
  const matchAll = createMatchAll(pageIndex, isWanted);
  return (text, language) => {
    const hits = matchAll(text, language);
    return hits.length === 0 ? hits : resolveOverlaps(hits);
  };
}

/** The same, but every term that stands in the text gets a hit, overlapping ones too; by start. */
export function createMatchAll(pageIndex: PageIndex, isWanted = allTerms): MatchText {
  const rows = new PageRows(pageIndex);
  return (text, language) => {
    const all = findHits({ text, language, ...wordMemory(), rows, found: [] });
    if (all.length === 0) return [];
    const found = all.filter(({ term }) => {
      const known = rows.terms.get(term);
      if (known === undefined || !mayFire(known, language)) return false;
      return !rows.isUsedOtherwise(term) && isWanted(known);
    });
    return toHits(text, found, rows);
  };
}

const allTerms = (_term: PageTerm): boolean => true;

const RANK: Record<HitKind, number> = { exact: 0, inflected: 1, compound: 2 };

/** One hit per place: its terms in the order of the glossaries, its kind the closest of theirs. */
function toHits(text: string, found: readonly Found[], rows: PageRows): Hit[] {
  const sorted = [...found].sort(
    (a, b) => a.start - b.start || a.end - b.end || a.term - b.term || RANK[a.kind] - RANK[b.kind],
  );
  const hits: Hit[] = [];
  for (const { start, end, kind, term } of sorted) {
    const { ref } = rows.terms.get(term)!;
    const last = hits.at(-1);
    if (last !== undefined && last.start === start && last.end === end) {
      if (RANK[kind] < RANK[last.kind]) last.kind = kind;
      if (!last.entries.some((other) => sameRef(other, ref))) last.entries.push(ref);
    } else if (standsFree(text, start, end)) {
      hits.push({ start, end, kind, entries: [ref], inner: [] });
    }
  }
  for (const hit of hits) if (isBareGenitive(text, hit)) takeApostrophe(hit);
  return hits;
}

/** `virus' arvemasse`: the apostrophe is the genitive, unless it closes a quotation. */
function isBareGenitive(text: string, { start, end }: Hit): boolean {
  return (
    /[sxz]['’]/i.test(text.slice(end - 1, end + 1)) &&
    !isWordAt(text, end + 1) &&
    !/['‘’]/.test(text.charAt(start - 1))
  );
}

function takeApostrophe(hit: Hit): void {
  hit.end += 1;
  if (hit.kind === 'exact') hit.kind = 'inflected';
}

function sameRef(a: Hit['entries'][number], b: Hit['entries'][number]): boolean {
  return a.glossary === b.glossary && a.entry === b.entry;
}
