import { Comparison } from '../../interchange/compare-import.ts';
import type { ImportFormat } from '../../interchange/import-capacities.ts';
import type { Entry } from '../../model/glossary.ts';
import type { StagedCounts, StagedKind, StagedRow } from '../../model/own-glossary.ts';
import { breather } from '../breather.ts';
import type { StoredGlossary, StoredRow } from './own-database.ts';
import { batchPieces, rowsOf } from './own-rows.ts';

/** An import, held against the glossary that it goes into. Of its own rows only their ids are kept. */
export type Staged = {
  into: StoredGlossary;
  counts: StagedCounts;
  /** The ids of the staged rows of a kind, in the order of the import. */
  idsOf(kind: StagedKind): string[];
  compare(entry: Entry): StagedRow;
  /** The row that is there under an entry's id. */
  partnerOf(id: string): StoredRow | undefined;
};

/** What the reader wrote by hand is kept, whatever the file says. */
export async function compareStaged(
  batch: string,
  into: StoredGlossary,
  format: ImportFormat,
): Promise<Staged> {
  const comparison = new Comparison(into, { format });
  const partners = new Map<string, StoredRow>();
  const pause = breather();
  for (const row of await rowsOf(into)) {
    comparison.know(row.entry);
    partners.set(row.entry.id, row);
    await pause();
  }
  for await (const rows of batchPieces(batch)) for (const { entry } of rows) comparison.meet(entry);
  const compare = (entry: Entry) => stagedRow(entry, comparison, partners);
  const found: { kind: StagedKind; id: string; at: number }[] = [];
  for await (const rows of batchPieces(batch)) {
    for (const { entry, at } of rows) {
      found.push({ kind: compare(entry).kind, id: entry.id, at });
      await pause();
    }
  }
  const idsOf = (kind: StagedKind) =>
    found
      .filter((one) => one.kind === kind)
      .sort((a, b) => a.at - b.at)
      .map(({ id }) => id);
  const counts: StagedCounts = { new: 0, changed: 0, same: 0, kept: 0, missing: 0 };
  for (const { kind } of found) counts[kind]++;
  counts.missing = comparison.missing().length;
  return { into, counts, idsOf, compare, partnerOf: (id) => partners.get(id) };
}

function stagedRow(
  imported: Entry,
  comparison: Comparison,
  partners: ReadonlyMap<string, StoredRow>,
): StagedRow {
  const one = comparison.compare(imported);
  if (one.kind === 'new') return { kind: 'new', entry: one.entry, changes: [] };
  const there = partners.get(one.id) as StoredRow;
  if (one.kind === 'same') return { kind: 'same', entry: there.entry, changes: [] };
  if (there.byReader) return { kind: 'kept', entry: there.entry, changes: one.changes };
  return { kind: 'changed', entry: one.merged, changes: one.changes };
}
