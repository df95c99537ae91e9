import { text } from '../../i18n/text.ts';
import { capacities, type ImportFormat } from '../../interchange/import-capacities.ts';
import type { Entry } from '../../model/glossary.ts';
import type {
  GlossaryHead,
  StagedCounts,
  StagedKind,
  StagedRow,
} from '../../model/own-glossary.ts';
import { compareStaged, type Staged } from './compare-staged.ts';
import { withVersion } from './edit-row.ts';
import {
  batchRange,
  type Change,
  changeOwn,
  putRows,
  readOwn,
  type StoredGlossary,
  type StoredImport,
  type StoredRow,
} from './own-database.ts';
import { addGlossary, glossaryIn, now, touch } from './own-heads.ts';
import { batchPieces, forgetRows, ownList, piecesIn, rowsById } from './own-rows.ts';
import type { OwnStore } from './own-store.ts';
import { sweepOwn } from './sweep-own.ts';

type Begin = {
  into: string | null;
  head: GlossaryHead;
  suggestedId: string | null;
  format: string;
};

/** Imports: rows are collected out of sight and come into force in one transaction. */
export function createOwnImports({ queue, onChange }: OwnStore) {
  /** The comparison that was made last; good as long as neither side changes. */
  let last: (Staged & { key: string }) | null = null;
  const compared = async (id: string) => {
    const { staged, glossary } = await readImport(id);
    const key = `${id} ${staged.rows} ${glossary?.stamp}`;
    if (last?.key === key) return last;
    if (!glossary) return null;
    last = { ...(await compareStaged(id, glossary, staged.format as ImportFormat)), key };
    return last;
  };
  return {
    begin: async (about: Begin) => {
      if (!Object.hasOwn(capacities, about.format)) throw new Error(`No format ${about.format}`);
      await sweepOwn();
      const id = crypto.randomUUID();
      await changeOwn(async (tx) => {
        if (about.into !== null) await glossaryIn(tx, about.into);
        await tx.objectStore('imports').put({ ...about, id, made: now(), rows: 0 });
      });
      return { id };
    },
    stage: (id: string, entries: readonly Entry[]) => changeOwn((tx) => stage(tx, id, entries)),
    compare: async (id: string): Promise<StagedCounts> => {
      const { staged } = await readImport(id);
      const none = { new: staged.rows, changed: 0, same: 0, kept: 0, missing: 0 };
      return (await compared(id))?.counts ?? none;
    },
    rows: async (
      id: string,
      kind: StagedKind,
      [from, to]: [number, number],
    ): Promise<StagedRow[]> => {
      const comparison = await compared(id);
      if (!comparison) return kind === 'new' ? newRows(id, [from, to]) : [];
      const ids = comparison.idsOf(kind).slice(from, to);
      const rows = await rowsById({ batch: id }, new Set(ids));
      const staged = new Map(rows.map(({ entry }) => [entry.id, entry]));
      return ids.map((one) => comparison.compare(staged.get(one) as Entry));
    },
    apply: (id: string, taken: ReadonlySet<string>) =>
      queue(async () => {
        const undo = `undo ${id}`;
        const done = await appliedBefore(undo);
        if (done) return { undo, glossary: done };
        const work = await compared(id);
        const glossary = await changeOwn((tx) =>
          work ? update(tx, { id, undo, work }) : addWhole(tx, { id, undo, taken }),
        );
        last = null;
        if (work) forgetRows(work.into.id);
        onChange();
        return { undo, glossary };
      }),
    drop: (id: string) =>
      changeOwn(async (tx) => {
        last = null;
        // Rows that came into force lie under the same key: those stay.
        if (!(await tx.objectStore('imports').get(id))) return;
        await tx.objectStore('imports').delete(id);
        await tx.objectStore('rows').delete(batchRange(id));
      }),
  };
}

async function readImport(id: string): Promise<{
  staged: StoredImport;
  glossary: StoredGlossary | null;
}> {
  const staged = await readOwn((database) => database.get('imports', id));
  if (!staged) throw new Error(text('errorNoImport'));
  if (staged.into === null) return { staged, glossary: null };
  const glossary = (await ownList()).find((own) => own.id === staged.into);
  if (!glossary) throw new Error(text('errorNoGlossary'));
  return { staged, glossary };
}

/** The glossary that an import went into, when that was done and its answer lost. */
async function appliedBefore(undo: string): Promise<StoredGlossary | null> {
  const kept = await readOwn((database) => database.get('undos', undo));
  if (kept?.kind !== 'import') return null;
  return (await ownList()).find(({ id }) => id === kept.glossary) ?? null;
}

async function importIn(tx: Change, id: string): Promise<StoredImport> {
  const staged = await tx.objectStore('imports').get(id);
  if (!staged) throw new Error(text('errorNoImport'));
  return staged;
}

async function stage(tx: Change, id: string, entries: readonly Entry[]): Promise<void> {
  const staged = await importIn(tx, id);
  const rows = entries.map((entry, nth): StoredRow => {
    return { entry, byReader: false, stamp: id, at: staged.rows + nth };
  });
  const store = tx.objectStore('rows');
  if (await areThere(tx, id, [entries[0], entries.at(-1)])) return;
  // `add`: an id that comes twice must not replace the first unseen.
  await Promise.all(rows.map(async (row) => store.add(row, [id, row.entry.id])));
  await tx.objectStore('imports').put({ ...staged, rows: staged.rows + rows.length });
}

/** A page asks again when the background was stopped after it wrote and before it could say so. */
async function areThere(
  tx: Change,
  id: string,
  entries: readonly (Entry | undefined)[],
): Promise<boolean> {
  for (const entry of entries) {
    const there = entry && (await tx.objectStore('rows').get([id, entry.id]));
    if (!there || JSON.stringify(there.entry) !== JSON.stringify(entry)) return false;
  }
  return true;
}

/** The staged rows are the new glossary's own: only its head has to be written. */
async function addWhole(
  tx: Change,
  { id, undo, taken }: { id: string; undo: string; taken: ReadonlySet<string> },
): Promise<StoredGlossary> {
  const { head, suggestedId, rows } = await importIn(tx, id);
  const added = await addGlossary(tx, head, taken, { id: suggestedId, batch: id });
  const glossary = { ...added, entryCount: rows };
  await tx.objectStore('glossaries').put(glossary);
  await tx.objectStore('imports').delete(id);
  const what = { kind: 'import', glossary: glossary.id, before: null, added: [] } as const;
  await tx
    .objectStore('undos')
    .put({ undo, made: now(), ...what, added: [], after: glossary.stamp });
  return glossary;
}

async function update(
  tx: Change,
  { id, undo, work }: { id: string; undo: string; work: Staged },
): Promise<StoredGlossary> {
  const { head } = await importIn(tx, id);
  const before = await glossaryIn(tx, work.into.id);
  if (before.stamp !== work.into.stamp) throw new Error(text('errorChangedMeanwhile'));
  const added: string[] = [];
  const start = Date.now();
  for await (const rows of piecesIn(tx.objectStore('rows'), id)) {
    const replaced: StoredRow[] = [];
    const put = rows.flatMap(({ entry: imported, at }): StoredRow[] => {
      const { kind, entry } = work.compare(imported);
      const row = { entry, byReader: false, stamp: id };
      const old = work.partnerOf(entry.id);
      if (kind === 'new') {
        added.push(entry.id);
        return [{ ...row, at: start + at / 1_000_000 }];
      }
      if (kind !== 'changed' || !old) return [];
      replaced.push(old);
      return [{ ...row, at: old.at, history: withVersion(old) }];
    });
    await putRows(tx, before.batch, put);
    await putRows(tx, undo, replaced);
  }
  await tx.objectStore('rows').delete(batchRange(id));
  await tx.objectStore('imports').delete(id);
  const known = new Set(before.sources.map((source) => source.id));
  const sources = [...before.sources, ...head.sources.filter((one) => !known.has(one.id))];
  const entryCount = before.entryCount + added.length;
  const after = await touch(tx, { ...before, sources, entryCount });
  const what = { kind: 'import', glossary: before.id, before, added, after: after.stamp } as const;
  await tx.objectStore('undos').put({ undo, made: now(), ...what });
  return after;
}

/** What a new glossary is made of: rows that are staged stand one after the other. */
async function newRows(id: string, [from, to]: [number, number]): Promise<StagedRow[]> {
  const found: StoredRow[] = [];
  for await (const rows of batchPieces(id)) {
    found.push(...rows.filter(({ at }) => at >= from && at < to));
    if (found.length === to - from) break;
  }
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => ({ kind: 'new', entry, changes: [] }));
}
