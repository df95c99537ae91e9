import * as v from 'valibot';
import { text } from '../../i18n/text.ts';
import { ownEntrySchema, sourceSchema } from '../../model/glossary-schema.ts';
import {
  batchRange,
  type Change,
  changeOwn,
  putRows,
  readOwn,
  type StoredImport,
  type StoredRow,
} from './own-database.ts';
import { addGlossary, now, touch } from './own-heads.ts';
import { piecesIn } from './own-rows.ts';
import type { OwnStore } from './own-store.ts';

const short = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const headSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,120}$/u)),
  title: short,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/u)),
  licence: v.string(),
  sources: v.array(sourceSchema),
});
const rowSchema = v.object({ entry: ownEntrySchema, byReader: v.boolean() });

/**
 * Begins to take in a glossary of a backup: as with an import, its rows are collected out of sight.
 * Null: what the backup says of it cannot be used.
 */
export async function beginRestore(glossary: unknown): Promise<string | null> {
  const parsed = v.safeParse(headSchema, glossary);
  if (!parsed.success) return null;
  const { id: suggestedId, ...head } = parsed.output;
  const id = crypto.randomUUID();
  const about = { into: null, head, suggestedId, format: 'backup', made: now(), rows: 0 };
  await changeOwn((tx) => tx.objectStore('imports').put({ ...about, id }));
  return id;
}

/** Lays rows by; answers with the places of those that cannot be used. */
export function stageRestored(id: string, rows: readonly unknown[]): Promise<number[]> {
  return changeOwn(async (tx) => {
    const staged = await restoreIn(tx, id);
    if (!staged) throw new Error(text('errorNoImport'));
    const refused: number[] = [];
    const put = new Map<string, StoredRow>();
    const parsed = rows.map((row) => v.safeParse(rowSchema, row));
    const before = await Promise.all(
      parsed.map(({ success, output }) => (success ? laidBy(tx, id, output.entry.id) : undefined)),
    );
    for (const [place, { success, output }] of parsed.entries()) {
      const there = before[place];
      if (!success || put.has(output.entry.id)) refused.push(place);
      else if (!there) put.set(output.entry.id, { ...output, stamp: id, at: staged.rows + place });
      // The same row again: the page asks twice when the first answer was lost.
      else if (JSON.stringify(there.entry) !== JSON.stringify(output.entry)) refused.push(place);
    }
    await putRows(tx, id, [...put.values()]);
    await tx.objectStore('imports').put({ ...staged, rows: staged.rows + put.size });
    return refused;
  });
}

function laidBy(tx: Change, id: string, entry: string): Promise<StoredRow | undefined> {
  return tx.objectStore('rows').get([id, entry]);
}

/** How many entries are not here yet. */
export function countMissing(ids: readonly string[]): Promise<number> {
  return readOwn(async (database) => {
    const tx = database.transaction(['glossaries', 'imports', 'rows']);
    let missing = 0;
    for (const id of ids) {
      const staged = await tx.objectStore('imports').get(id);
      const there = await tx.objectStore('glossaries').get(staged?.suggestedId ?? '');
      const keysOf = (batch: string) => tx.objectStore('rows').getAllKeys(batchRange(batch));
      const known = new Set(there ? (await keysOf(there.batch)).map(([, entry]) => entry) : []);
      missing += (await keysOf(id)).filter(([, entry]) => !known.has(entry)).length;
    }
    return missing;
  });
}

/**
 * Adds what is missing, all of it or nothing; an entry that is here stays as it is. Glossaries that
 * are not collected any more have been taken in already.
 */
export function applyRestored(store: OwnStore, ids: readonly string[]): Promise<void> {
  return store.queue(async () => {
    await changeOwn(async (tx) => {
      for (const id of ids) {
        const staged = await restoreIn(tx, id);
        if (staged) await takeIn(tx, staged);
      }
    });
    store.onChange();
  });
}

async function restoreIn(tx: Change, id: string): Promise<StoredImport | null> {
  const staged = await tx.objectStore('imports').get(id);
  return staged?.format === 'backup' ? staged : null;
}

async function takeIn(tx: Change, { id, head, suggestedId, rows }: StoredImport): Promise<void> {
  const there = await tx.objectStore('glossaries').get(suggestedId ?? '');
  await tx.objectStore('imports').delete(id);
  if (!there) {
    // The rows are its own as they lie.
    const added = await addGlossary(tx, head, new Set(), { id: suggestedId, batch: id });
    await tx.objectStore('glossaries').put({ ...added, entryCount: rows });
    return;
  }
  const known = new Set(there.sources.map((source) => source.id));
  const sources = [...there.sources, ...head.sources.filter((one) => !known.has(one.id))];
  const added = await copyMissing(tx, id, there.batch);
  await tx.objectStore('rows').delete(batchRange(id));
  await touch(tx, { ...there, sources, entryCount: there.entryCount + added });
}

async function copyMissing(tx: Change, from: string, to: string): Promise<number> {
  const store = tx.objectStore('rows');
  const known = new Set((await store.getAllKeys(batchRange(to))).map(([, entry]) => entry));
  const start = Date.now();
  let added = 0;
  for await (const rows of piecesIn(store, from)) {
    const missing = rows.filter(({ entry }) => !known.has(entry.id));
    const put = missing.map((row) => ({ ...row, at: start + row.at / 1_000_000 }));
    await putRows(tx, to, put);
    added += put.length;
  }
  return added;
}
