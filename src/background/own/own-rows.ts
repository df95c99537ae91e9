import { GLOSSARY_FORMAT, GLOSSARY_VERSION, type Glossary } from '../../model/glossary.ts';
import { batchRange, readOwn, type StoredGlossary, type StoredRow } from './own-database.ts';

type Rows = readonly StoredRow[];

/** Rows that the database hands over, or takes, at once. */
const PIECE = 1_000;

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

/**
 * All rows of a batch, as they were at one moment. They are fetched piece by piece: to take 100,000
 * rows out of the database at once keeps everybody else waiting for seconds.
 */
export function readBatch(batch: string): Promise<StoredRow[]> {
  return readOwn(async (database) => {
    const { store } = database.transaction('rows');
    const { lower, upper } = batchRange(batch);
    const rows: StoredRow[] = [];
    for (let from = lower, isFirst = true; ; isFirst = false) {
      const range = IDBKeyRange.bound(from, upper, !isFirst, false);
      const [piece, keys] = await Promise.all([
        store.getAll(range, PIECE),
        store.getAllKeys(range, PIECE),
      ]);
      for (const row of piece) if (isRow(row)) rows.push(row);
      if (piece.length < PIECE) return rows.sort((a, b) => a.at - b.at);
      from = keys.at(-1);
    }
  });
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
