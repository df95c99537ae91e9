import { type ComparedEntry, compareImportInSlices } from '../../interchange/compare-import.ts';
import type { ImportFormat } from '../../interchange/import-capacities.ts';
import type { StagedCounts, StagedRow } from '../../model/own-glossary.ts';
import { breather } from '../breather.ts';
import type { StoredGlossary, StoredRow } from './own-database.ts';
import { asGlossary } from './own-rows.ts';

export type Staged = {
  /** The glossary that was compared; null for a new one. */
  into: StoredGlossary | null;
  rows: StagedRow[];
  counts: StagedCounts;
  /** Rows that are there, by their entries' ids. */
  partners: ReadonlyMap<string, StoredRow>;
};

/** Holds staged rows against a glossary. What the reader wrote by hand is kept, whatever the file says. */
export async function compareStaged(
  staged: readonly StoredRow[],
  existing: { glossary: StoredGlossary; rows: readonly StoredRow[] } | null,
  format: ImportFormat,
): Promise<Staged> {
  const counts: StagedCounts = { new: 0, changed: 0, same: 0, kept: 0, missing: 0 };
  const entries = staged.map(({ entry }) => entry);
  if (!existing) {
    const rows = entries.map((entry): StagedRow => ({ kind: 'new', entry, changes: [] }));
    return { into: null, rows, counts: { ...counts, new: rows.length }, partners: new Map() };
  }
  const partners = new Map(existing.rows.map((row) => [row.entry.id, row]));
  const glossary = asGlossary(existing.glossary, existing.rows);
  const compared = await compareImportInSlices(
    glossary,
    { entries },
    { format, pause: breather() },
  );
  const rows = compared.entries.map((one) => stagedRow(one, partners));
  for (const { kind } of rows) counts[kind]++;
  return {
    into: existing.glossary,
    rows,
    counts: { ...counts, missing: compared.counts.missing },
    partners,
  };
}

function stagedRow(one: ComparedEntry, partners: ReadonlyMap<string, StoredRow>): StagedRow {
  if (one.kind === 'new') return { kind: 'new', entry: one.entry, changes: [] };
  const there = partners.get(one.id) as StoredRow;
  if (one.kind === 'same') return { kind: 'same', entry: there.entry, changes: [] };
  if (there.byReader) return { kind: 'kept', entry: there.entry, changes: one.changes };
  return { kind: 'changed', entry: one.merged, changes: one.changes };
}
