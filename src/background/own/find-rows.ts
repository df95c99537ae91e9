import { entryName } from '../../model/entry-name.ts';
import type { Entry, LanguageCode } from '../../model/glossary.ts';
import type { OwnRow, RowFilter } from '../../model/own-glossary.ts';
import { foldText } from '../fold-text.ts';
import type { Notes } from '../notes.ts';

type Rows = readonly OwnRow[];
const NONE: Notes = new Map();
type Named = { language: LanguageCode };

/** Made once a state of the rows: folding 100,000 entries for each key that is pressed takes too long. */
const prepared = new WeakMap<Rows, Rows>();
const texts = new WeakMap<Entry, string>();

/** The rows that hold all words of a query anywhere, their notes included, and pass the filter, by term. */
export function findRows(
  glossary: Named,
  rows: Rows,
  { query, filter, noted = NONE }: { query: string; filter: RowFilter; noted?: Notes },
): OwnRow[] {
  const words = foldText(query).split(/\s+/u).filter(Boolean);
  const doubled = filter.doubled === undefined ? null : doubledTerms(rows);
  return inOrder(glossary, rows).filter((row) => {
    const { entry } = row;
    return (
      (filter.status ?? entry.status) === entry.status &&
      (filter.level ?? entry.level) === entry.level &&
      (filter.byReader ?? row.byReader) === row.byReader &&
      (filter.unexplained === undefined ||
        filter.unexplained === (entry.explanations.length === 0)) &&
      (doubled === null || filter.doubled === isDoubled(entry, doubled)) &&
      words.every((word) => textOf(entry).includes(word) || noteHolds(noted, entry, word))
    );
  });
}

function noteHolds(noted: Notes, { id }: Entry, word: string): boolean {
  const note = noted.get(id);
  return note !== undefined && foldText(note).includes(word);
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

function textOf(entry: Entry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const parts = [
    ...entry.terms.flatMap(({ text, forms = [] }) => [text, ...forms]),
    ...entry.explanations.map(({ text }) => text),
    ...entry.quotes.map(({ text }) => text),
  ];
  const folded = foldText(parts.join('\n'));
  texts.set(entry, folded);
  return folded;
}

function doubledTerms(rows: Rows): ReadonlySet<string> {
  const met = new Map<string, string>();
  const doubled = new Set<string>();
  for (const { entry } of rows) {
    for (const key of termKeys(entry)) {
      if ((met.get(key) ?? entry.id) !== entry.id) doubled.add(key);
      met.set(key, entry.id);
    }
  }
  return doubled;
}

function isDoubled(entry: Entry, doubled: ReadonlySet<string>): boolean {
  return termKeys(entry).some((key) => doubled.has(key));
}

function termKeys({ terms }: Entry): string[] {
  return terms.map(({ language, text }) => `${language} ${foldText(text)}`);
}
