import type { OwnGlossaryRequests } from '../../messages/own-glossary-requests.ts';
import type { StoredRow } from './own-database.ts';
import { ownList, rowsOf } from './own-rows.ts';

type BackupPart = OwnGlossaryRequests['backupPart'];

/** A part of a glossary as a backup holds it, in its own order. */
export async function backupPart({
  id,
  offset,
  limit,
}: BackupPart['request']): Promise<BackupPart['answer']> {
  const own = (await ownList()).find((one) => one.id === id);
  if (!own) return null;
  const rows = await rowsOf(own);
  const part = rows.slice(offset, offset + limit).map(backedUp);
  return { rows: part, total: rows.length, stamp: own.stamp };
}

function backedUp({ entry, byReader }: StoredRow) {
  return { entry, byReader };
}
