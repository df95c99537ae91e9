import * as v from 'valibot';
import { ownEntrySchema, sourceSchema } from '../../model/glossary-schema.ts';
import type { GlossaryHead } from '../../model/own-glossary.ts';
import { changeOwn, putRows, type StoredRow } from './own-database.ts';
import { addGlossary, touch } from './own-heads.ts';
import { ownList, rowsOf } from './own-rows.ts';
import type { OwnStore } from './own-store.ts';

type BackupRow = Pick<StoredRow, 'entry' | 'byReader'>;
/** One of the reader's glossaries as a backup holds it. */
export type BackupGlossary = GlossaryHead & { id: string; rows: BackupRow[] };

const short = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const headSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,120}$/u)),
  title: short,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/u)),
  licence: v.string(),
  sources: v.array(sourceSchema),
  rows: v.array(v.unknown()),
});
const rowSchema = v.object({ entry: ownEntrySchema, byReader: v.boolean() });

export async function backupOwn(): Promise<BackupGlossary[]> {
  const backup: BackupGlossary[] = [];
  for (const own of await ownList()) {
    const { id, title, language, licence, sources } = own;
    const rows = (await rowsOf(own)).map(({ entry, byReader }) => ({ entry, byReader }));
    backup.push({ id, title, language, licence, sources, rows });
  }
  return backup;
}

/** What of a backup can be used; the places of what cannot go to `problems`. */
export function readBackup(listed: readonly unknown[], problems: string[]): BackupGlossary[] {
  return listed.flatMap((data, at) => {
    const parsed = v.safeParse(headSchema, data);
    if (!parsed.success) {
      problems.push(`glossaries[${at}]`);
      return [];
    }
    const ids = new Set<string>();
    const rows = parsed.output.rows.flatMap((row, nth): BackupRow[] => {
      const read = v.safeParse(rowSchema, row);
      if (read.success && !ids.has(read.output.entry.id)) {
        ids.add(read.output.entry.id);
        return [read.output];
      }
      problems.push(`glossaries[${at}].rows[${nth}]`);
      return [];
    });
    return [{ ...parsed.output, rows }];
  });
}

/** What a backup holds and is not here. An entry that is here stays as it is. */
export async function missingOf(backup: readonly BackupGlossary[]): Promise<BackupGlossary[]> {
  const here = new Map((await ownList()).map((own) => [own.id, own]));
  const missing: BackupGlossary[] = [];
  for (const glossary of backup) {
    const own = here.get(glossary.id);
    const known = new Set(own ? (await rowsOf(own)).map(({ entry }) => entry.id) : []);
    const rows = glossary.rows.filter(({ entry }) => !known.has(entry.id));
    if (!own || rows.length > 0) missing.push({ ...glossary, rows });
  }
  return missing;
}

/** Adds what is missing, all of it or nothing. */
export function restoreOwn(store: OwnStore, missing: readonly BackupGlossary[]): Promise<void> {
  return store.queue(async () => {
    await changeOwn(async (tx) => {
      for (const { id, rows, ...head } of missing) {
        const there = await tx.objectStore('glossaries').get(id);
        const own = there ?? (await addGlossary(tx, head, new Set(), { id }));
        const known = new Set(own.sources.map((source) => source.id));
        const sources = [...own.sources, ...head.sources.filter((one) => !known.has(one.id))];
        const made = rows.map((row, nth) => ({
          ...row,
          ...{ stamp: crypto.randomUUID(), at: Date.now() + nth / 1_000_000 },
        }));
        await putRows(tx, own.batch, made);
        await touch(tx, { ...own, sources, entryCount: own.entryCount + rows.length });
      }
    });
    store.onChange();
  });
}
