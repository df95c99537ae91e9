import { GLOSSARY_FORMAT, GLOSSARY_VERSION, type Glossary } from '../../model/glossary.ts';
import { batchRange, readOwn, type StoredGlossary, type StoredRow } from './own-database.ts';

type Rows = readonly StoredRow[];

/** Rows as they were last read or written; good as long as the glossary has that stamp. */
const kept = new Map<string, { stamp: string; rows: Rows }>();

/** All own glossaries, the oldest first; none where the browser has no database. */
export async function ownList(): Promise<StoredGlossary[]> {
  const all = await readOwn((database) => database.getAll('glossaries')).catch(() => []);
  return all.sort((a, b) => (a.made < b.made ? -1 : 1));
}

/** A glossary's rows in its own order. */
export async function rowsOf({ id, batch, stamp }: StoredGlossary): Promise<Rows> {
  const known = kept.get(id);
  if (known?.stamp === stamp) return known.rows;
  const rows = await readBatch(batch);
  kept.set(id, { stamp, rows });
  return rows;
}

export async function readBatch(batch: string): Promise<StoredRow[]> {
  const rows = await readOwn((database) => database.getAll('rows', batchRange(batch)));
  return rows.filter(isRow).sort((a, b) => a.at - b.at);
}

/** A row that another version wrote otherwise must not break a whole glossary. */
function isRow(row: StoredRow | null): boolean {
  return Array.isArray(row?.entry?.terms) && Array.isArray(row.entry.explanations);
}

/** Follows a change that was written, so that 100,000 rows are not read again for one of them. */
export function patchRows(
  { id }: StoredGlossary,
  stamps: { before: string; after: string },
  change: { put?: readonly StoredRow[]; removed?: ReadonlySet<string> },
): void {
  const known = kept.get(id);
  if (known?.stamp !== stamps.before) return;
  const { put = [], removed = new Set<string>() } = change;
  const fresh = new Map(put.map((row) => [row.entry.id, row]));
  const rows = known.rows.flatMap((row) => {
    const own = fresh.get(row.entry.id);
    fresh.delete(row.entry.id);
    return removed.has(row.entry.id) ? [] : [own ?? row];
  });
  kept.set(id, { stamp: stamps.after, rows: [...rows, ...fresh.values()] });
}

export function forgetRows(id: string): void {
  kept.delete(id);
}

/** The reader's glossaries as the matcher and the cards take them. */
export async function ownGlossariesWhole(): Promise<Glossary[]> {
  const glossaries: Glossary[] = [];
  for (const own of await ownList()) glossaries.push(asGlossary(own, await rowsOf(own)));
  return glossaries;
}

export function asGlossary(own: StoredGlossary, rows: Rows): Glossary {
  const { id, title, language, licence, sources } = own;
  const entries = rows.map(({ entry }) => entry);
  const format = { format: GLOSSARY_FORMAT, version: GLOSSARY_VERSION } as const;
  return { ...format, id, title, language, licence, sources, entries };
}
