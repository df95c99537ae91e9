import { batchRange, changeOwn } from './own-database.ts';

const A_DAY = 24 * 60 * 60 * 1000;

/** Drops imports that were never applied, and what can no longer be taken back, with their rows. */
export async function sweepOwn(time = Date.now()): Promise<void> {
  const isOver = ({ made }: { made: string }) => !(time - Date.parse(made) < A_DAY);
  await changeOwn(async (tx) => {
    const rows = tx.objectStore('rows');
    for (const { id } of (await tx.objectStore('imports').getAll()).filter(isOver)) {
      await rows.delete(batchRange(id));
      await tx.objectStore('imports').delete(id);
    }
    for (const over of (await tx.objectStore('undos').getAll()).filter(isOver)) {
      if (over.kind === 'glossary') await rows.delete(batchRange(over.glossary.batch));
      await rows.delete(batchRange(over.undo));
      await tx.objectStore('undos').delete(over.undo);
    }
  });
}
