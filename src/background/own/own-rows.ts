import type { IDBPObjectStore } from 'idb';
import { GLOSSARY_FORMAT, GLOSSARY_VERSION, type Glossary } from '../../model/glossary.ts';
import {
  batchRange,
  type OwnSchema,
  readOwn,
  type StoredGlossary,
  type StoredRow,
} from './own-database.ts';

type Rows = readonly StoredRow[];
/** Of whatever transaction. */
type RowStore = Pick<IDBPObjectStore<OwnSchema, ['rows'], 'rows'>, 'getAll' | 'getAllKeys'>;

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
 * A glossary's rows piece by piece, in any order and each as it is when its piece is read: for work
 * on glossaries that should not be held in memory.
 */
export async function* rowPieces({ id, batch, stamp }: StoredGlossary): AsyncGenerator<Rows> {
  const known = kept.get(id);
  if (known?.stamp === stamp) {
    for (let at = 0; at < known.rows.length; at += PIECE) yield known.rows.slice(at, at + PIECE);
    return;
  }
  yield* batchPieces(batch);
}

/** The same of any batch. */
export async function* batchPieces(batch: string): AsyncGenerator<Rows> {
  for (let range: IDBKeyRange | null = batchRange(batch); range; ) {
    const from: IDBKeyRange = range;
    const piece = await readOwn((database) => readPiece(database.transaction('rows').store, from));
    yield piece.rows.filter(isRow);
    range = piece.rest;
  }
}

/**
 * All rows of a batch, as they were at one moment. They are fetched piece by piece: to take 100,000
 * rows out of the database at once keeps everybody else waiting for seconds.
 */
function readBatch(batch: string): Promise<StoredRow[]> {
  return readOwn(async (database) => {
    const { store } = database.transaction('rows');
    const rows: StoredRow[] = [];
    for await (const piece of piecesIn(store, batch)) rows.push(...piece);
    return rows.sort((a, b) => a.at - b.at);
  });
}

/** The rows of a batch within a transaction, which must have nothing else to wait for. */
export async function* piecesIn(store: RowStore, batch: string): AsyncGenerator<Rows> {
  for (let range: IDBKeyRange | null = batchRange(batch); range; ) {
    const piece: Piece = await readPiece(store, range);
    yield piece.rows.filter(isRow);
    range = piece.rest;
  }
}

/** The rows of these entries, in no order; those that are gone are left out. */
export function rowsById(
  { batch }: Pick<StoredGlossary, 'batch'>,
  ids: ReadonlySet<string>,
): Promise<StoredRow[]> {
  return readOwn(async (database) => {
    const { store } = database.transaction('rows');
    const rows = await Promise.all([...ids].map((id) => store.get([batch, id])));
    return rows.filter((row) => row !== undefined && isRow(row)) as StoredRow[];
  });
}

/** `rest`: where the rows behind these lie; null when there are none. */
type Piece = { rows: StoredRow[]; rest: IDBKeyRange | null };

async function readPiece(store: RowStore, range: IDBKeyRange): Promise<Piece> {
  const [rows, keys] = await Promise.all([
    store.getAll(range, PIECE),
    store.getAllKeys(range, PIECE),
  ]);
  const rest =
    rows.length < PIECE ? null : IDBKeyRange.bound(keys.at(-1), range.upper, true, false);
  return { rows, rest };
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

function asGlossary(own: StoredGlossary, rows: Rows): Glossary {
  const { id, title, language, licence, sources } = own;
  const entries = rows.map(({ entry }) => entry);
  const format = { format: GLOSSARY_FORMAT, version: GLOSSARY_VERSION } as const;
  return { ...format, id, title, language, licence, sources, entries };
}
