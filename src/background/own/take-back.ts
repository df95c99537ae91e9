import { batchRange, type Change, putDraft, putRows, type StoredUndo } from './own-database.ts';
import { now, touch } from './own-heads.ts';
import { forgetRows } from './own-rows.ts';

/** Takes a deletion or an import back; false when it cannot be done any more. One that is taken back stays so. */
export async function takeBack(tx: Change, undo: string): Promise<boolean> {
  const kept = await tx.objectStore('undos').get(undo);
  if (!kept) return false;
  if (kept.kind === 'done') return true;
  const done = await takeBackKept(tx, kept);
  if (!done) return false;
  await tx.objectStore('undos').put({ undo, made: now(), kind: 'done' });
  await tx.objectStore('rows').delete(batchRange(undo));
  return true;
}

async function takeBackKept(
  tx: Change,
  kept: Exclude<StoredUndo, { kind: 'done' }>,
): Promise<boolean> {
  const glossaries = tx.objectStore('glossaries');
  if (kept.kind === 'glossary') {
    if (await glossaries.get(kept.glossary.id)) return false;
    await touch(tx, kept.glossary);
    return true;
  }
  if (kept.kind === 'draft') {
    await putDraft(tx, kept.draft);
    return true;
  }
  const glossary = await glossaries.get(kept.glossary);
  if (!glossary) return false;
  const rows = await tx.objectStore('rows').getAll(batchRange(kept.undo));
  forgetRows(glossary.id);
  if (kept.kind === 'import') {
    if (glossary.stamp !== kept.after) return false;
    if (kept.draft) await putDraft(tx, kept.draft);
    if (!kept.before) {
      await glossaries.delete(glossary.id);
      await tx.objectStore('rows').delete(batchRange(glossary.batch));
      return true;
    }
    const store = tx.objectStore('rows');
    await Promise.all(kept.added.map(async (id) => store.delete([glossary.batch, id])));
    await putRows(tx, glossary.batch, rows);
    await touch(tx, kept.before);
    return true;
  }
  const keys = await tx.objectStore('rows').getAllKeys(batchRange(glossary.batch));
  const used = new Set(keys.map(([, id]) => id));
  const back = rows.filter(({ entry }) => !used.has(entry.id));
  await putRows(tx, glossary.batch, back);
  await touch(tx, { ...glossary, entryCount: glossary.entryCount + back.length });
  return true;
}
