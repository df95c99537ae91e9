import { entryName } from '../../model/entry-name.ts';
import type { LanguageCode } from '../../model/glossary.ts';
import type { OwnRow, RowFilter } from '../../model/own-glossary.ts';
import { foldText } from '../fold-text.ts';
import type { Notes } from '../notes.ts';
import { correctWord } from './correct-word.ts';
import { rowFilter } from './row-filter.ts';
import { rowText } from './row-text.ts';

type Rows = readonly OwnRow[];
type Named = { language: LanguageCode };
type Wanted = { query: string; filter: RowFilter; noted?: Notes };

/** `query`: what was searched for, with slips of the pen put right where nothing was found else. */
export type FoundRows = { rows: OwnRow[]; query: string };

/** Made once a state of the rows. */
const prepared = new WeakMap<Rows, Rows>();
const NONE: Notes = new Map();

/**
 * The rows that pass the filter and hold all words of a query anywhere, their notes included: those
 * first whose term is the query, then begins with it, then has its words; each by term.
 */
export function findRows(
  glossary: Named,
  rows: Rows,
  { query, filter, noted = NONE }: Wanted,
): FoundRows {
  const passing = inOrder(glossary, rows).filter(rowFilter(rows, filter));
  const words = wordsOf(query);
  const found = search(passing, words, noted);
  if (found.length > 0 || words.length === 0) return { rows: found, query };
  const corrected = words.map((word) => corrections(passing, word, noted));
  if (corrected.join(' ') === words.join(' ')) return { rows: [], query };
  const near = search(passing, corrected, noted);
  return near.length > 0 ? { rows: near, query: corrected.join(' ') } : { rows: [], query };
}

function wordsOf(query: string): string[] {
  return foldText(query).split(/\s+/u).filter(Boolean);
}

function search(rows: Rows, words: readonly string[], noted: Notes): OwnRow[] {
  if (words.length === 0) return [...rows];
  const ranked: OwnRow[][] = [[], [], [], []];
  for (const row of rows) {
    const rank = rankOf(row, words, noted);
    if (rank !== null) ranked[rank]?.push(row);
  }
  return ranked.flat();
}

/** 0 to 3, the best first; null: not all words are there. */
function rankOf({ entry }: OwnRow, words: readonly string[], noted: Notes): number | null {
  const { labels, all } = rowText(entry);
  const note = noted.get(entry.id);
  const missing = words.filter((word) => !all.includes(word));
  if (missing.length > 0) {
    if (note === undefined) return null;
    const folded = foldText(note);
    return missing.every((word) => folded.includes(word)) ? 3 : null;
  }
  const whole = words.join(' ');
  if (labels.includes(`\n${whole}\n`)) return 0;
  if (labels.includes(`\n${whole}`)) return 1;
  return words.every((word) => labels.includes(word)) ? 2 : 3;
}

/** A word that stands somewhere is right as it is. */
function corrections(rows: Rows, word: string, noted: Notes): string {
  if (rows.some((row) => rankOf(row, [word], noted) !== null)) return word;
  return correctWord(word, labelsOf(rows)) ?? word;
}

function* labelsOf(rows: Rows): Generator<string> {
  for (const { entry } of rows) yield rowText(entry).labels;
}

function inOrder(glossary: Named, rows: Rows): Rows {
  const known = prepared.get(rows);
  if (known) return known;
  const { compare } = new Intl.Collator(glossary.language);
  const named = rows.map((row) => ({ row, name: entryName(glossary, row.entry) }));
  const sorted = named.sort((a, b) => compare(a.name, b.name)).map(({ row }) => row);
  prepared.set(rows, sorted);
  return sorted;
}
