import { foldWord } from '../language/text/fold-word.ts';
import { wordKey } from '../language/text/word-key.ts';
import type { Glossary } from '../model/glossary.ts';
import type { EntryRef } from '../model/hit.ts';
import { refKey } from '../model/ref-key.ts';
import { editDistance } from './edit-distance.ts';

/** A term as near matches are looked for: `key` is the same for spellings that are one. */
export type SpelledTerm = { ref: EntryRef; term: string; key: string };

const SHORTEST_PREFIX = 2;
/** A term that begins so is worth as much as one with a slip of the pen; shorter ones come first. */
const PREFIX = 1;
const INNER_PREFIX = 1.5;

/** All terms of the glossaries, ready to be compared. */
export function spellTerms(glossaries: readonly Glossary[]): SpelledTerm[] {
  return glossaries.flatMap((glossary) =>
    glossary.entries.flatMap((entry) =>
      entry.terms.map(({ text }) => ({
        ref: { glossary: glossary.id, entry: entry.id },
        term: text,
        key: keyOf(text),
      })),
    ),
  );
}

/** The terms written nearly like a text, or beginning with it: the nearest first, each entry once. */
export function nearTerms(
  text: string,
  terms: readonly SpelledTerm[],
  most: number,
): { ref: EntryRef; term: string }[] {
  const wanted = keyOf(text);
  if (wanted === '') return [];
  const limit = slipsIn(wanted);
  const found = terms.flatMap((spelled) => {
    const far = distance(wanted, spelled.key, limit);
    return far === null ? [] : [{ spelled, far }];
  });
  found.sort((a, b) => a.far - b.far || a.spelled.key.length - b.spelled.key.length);
  const seen = new Set<string>();
  const near: { ref: EntryRef; term: string }[] = [];
  for (const { spelled } of found) {
    const { ref, term } = spelled;
    const key = refKey(ref);
    if (seen.has(key)) continue;
    seen.add(key);
    near.push({ ref, term });
    if (near.length === most) break;
  }
  return near;
}

function distance(wanted: string, key: string, limit: number): number | null {
  if (wanted.length >= SHORTEST_PREFIX) {
    if (key.startsWith(wanted)) return key === wanted ? 0 : PREFIX;
    if (key.includes(` ${wanted}`)) return INNER_PREFIX;
  }
  if (limit === 0) return null;
  const far = editDistance(wanted, key, limit);
  return far > limit ? null : far;
}

/** How many slips a word of this length may have and still be meant. */
export function slipsIn({ length }: string): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

function keyOf(text: string): string {
  return wordKey(foldWord(text.replace(/\s+/g, ' ').trim()));
}
