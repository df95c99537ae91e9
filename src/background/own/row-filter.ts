import type { Entry } from '../../model/glossary.ts';
import type { OwnRow, RowFilter } from '../../model/own-glossary.ts';
import { foldText } from '../fold-text.ts';

/** What a filter leaves of the rows. */
export function rowFilter(rows: readonly OwnRow[], filter: RowFilter): (row: OwnRow) => boolean {
  const doubled = filter.doubled === undefined ? null : doubledTerms(rows);
  return (row) => {
    const { entry } = row;
    return (
      (filter.status ?? entry.status) === entry.status &&
      (filter.level ?? entry.level) === entry.level &&
      (filter.source === undefined ||
        entry.quotes.some(({ source }) => source === filter.source)) &&
      (filter.byReader ?? row.byReader) === row.byReader &&
      (filter.unexplained === undefined ||
        filter.unexplained === (entry.explanations.length === 0)) &&
      (doubled === null || filter.doubled === isDoubled(entry, doubled))
    );
  };
}

function doubledTerms(rows: readonly OwnRow[]): ReadonlySet<string> {
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
