import { text } from '../../i18n/text.ts';
import type { Entry } from '../../model/glossary.ts';
import type { GlossaryHead, NewGlossary, SavedEntry, Undo } from '../../model/own-glossary.ts';
import { inTurn } from '../in-turn.ts';
import { deleteRows, readRow, readRows, written } from './edit-row.ts';
import { noteChange } from './noted-changes.ts';
import {
  batchRange,
  type Change,
  changeOwn,
  putRows,
  type StoredGlossary,
  type StoredRow,
} from './own-database.ts';
import { addGlossary, freeId, glossaryIn, now, touch } from './own-heads.ts';
import { patchRows } from './own-rows.ts';
import { takeBack } from './take-back.ts';

export type OwnStore = ReturnType<typeof createOwnStore>;

type Bulk = Partial<Pick<Entry, 'level' | 'status'>>;

/**
 * The one writer of the reader's glossaries. Every change is one transaction and counts when it is
 * written; `onChange` is called then. All fail in the reader's words. A `key` names what makes or
 * deletes something: asked again with the same one, because the background was stopped before it could
 * say that it was done, it is not done twice.
 */
export function createOwnStore(onChange: () => void) {
  const queue = inTurn();
  /** One after the other: an import of 100,000 entries must not be read half-way by the next change. */
  const change = <T>(work: (change: Change) => Promise<T>, after?: (result: T) => void) =>
    queue(async () => {
      const result = await changeOwn(work);
      after?.(result);
      onChange();
      return result;
    });
  return {
    queue,
    onChange,
    create: (about: NewGlossary, taken: ReadonlySet<string>, key = freshKey()) =>
      change((tx) => createOnce(tx, { about, taken, key })),
    changeHead: (id: string, head: Partial<GlossaryHead>) =>
      change(
        async (tx) => {
          const before = await glossaryIn(tx, id);
          return { before, after: await touch(tx, { ...before, ...head }) };
        },
        ({ before, after }) => follow(before, after, {}),
      ).then(({ after }) => after),
    remove: (id: string, key = freshKey()): Promise<Undo> =>
      change((tx) => removeGlossary(tx, id, key)),
    undo: ({ undo }: Undo) => change((tx) => takeBack(tx, undo)),
    save: (glossary: string, entry: Entry, seen: string | null): Promise<SavedRow> =>
      change((tx) => saveRow(tx, { glossary, entry, seen }), followSaved),
    changeMany: (glossary: string, ids: readonly string[], bulk: Bulk) =>
      change(
        (tx) => changeRows(tx, { glossary, ids, bulk }),
        ({ before, after, put }) => follow(before, after, { put }),
      ).then(({ put }) => put.length),
    removeMany: (glossary: string, ids: readonly string[], key = freshKey()): Promise<Undo> =>
      change(
        (tx) => removeRows(tx, { glossary, ids, key }),
        ({ before, after }) => follow(before, after, { removed: new Set(ids) }),
      ).then(() => ({ undo: key })),
    clear: () =>
      change(async (tx) => {
        for (const name of tx.objectStoreNames) await tx.objectStore(name).clear();
      }),
  };
}

type SavedRow =
  | Extract<SavedEntry, { kind: 'conflict' }>
  | { kind: 'saved'; row: StoredRow; before: StoredGlossary; after: StoredGlossary };

function followSaved(saved: SavedRow): void {
  if (saved.kind === 'saved') follow(saved.before, saved.after, { put: [saved.row] });
}

function follow(
  before: StoredGlossary,
  after: StoredGlossary,
  change: Parameters<typeof patchRows>[2],
): void {
  const stamps = { before: before.stamp, after: after.stamp };
  const { put = [], removed = [] } = change;
  noteChange(stamps, [...put.map(({ entry }) => entry.id), ...removed]);
  patchRows(after, stamps, change);
}

function freshKey(): string {
  return crypto.randomUUID();
}

/** Its rows lie under the key, which tells a glossary that was made already. */
async function createOnce(
  tx: Change,
  { about, taken, key }: { about: NewGlossary; taken: ReadonlySet<string>; key: string },
): Promise<StoredGlossary> {
  const all = await tx.objectStore('glossaries').getAll();
  const made = all.find(({ batch }) => batch === key);
  return made ?? addGlossary(tx, { ...about, licence: '', sources: [] }, taken, { batch: key });
}

async function removeGlossary(tx: Change, id: string, undo: string): Promise<Undo> {
  if (await tx.objectStore('undos').get(undo)) return { undo };
  const glossary = await glossaryIn(tx, id);
  await tx.objectStore('glossaries').delete(id);
  await tx.objectStore('undos').put({ undo, made: now(), kind: 'glossary', glossary });
  return { undo };
}

async function saveRow(
  tx: Change,
  { glossary, entry, seen }: { glossary: string; entry: Entry; seen: string | null },
): Promise<SavedRow> {
  const before = await glossaryIn(tx, glossary);
  checkQuotes(entry, before);
  const there = await readRow(tx, before, entry.id);
  // Asked again, because the background was stopped before it could say that it was done.
  if (there?.byReader && JSON.stringify(there.entry) === JSON.stringify(entry))
    return { kind: 'saved', row: there, before, after: before };
  if (seen !== null && there?.stamp !== seen) return { kind: 'conflict', now: there ?? null };
  let id = entry.id;
  if (seen === null && there) {
    const keys = await tx.objectStore('rows').getAllKeys(batchRange(before.batch));
    const used = new Set(keys.map(([, key]) => key));
    id = freeId(id, (one) => used.has(one));
  }
  const row = written({ ...entry, id }, seen === null ? null : (there ?? null));
  await putRows(tx, before.batch, [row]);
  const entryCount = before.entryCount + (seen === null ? 1 : 0);
  const after = await touch(tx, { ...before, entryCount, lastAdded: now() });
  return { kind: 'saved', row, before, after };
}

/** A quote is of a document that the glossary knows. */
function checkQuotes({ quotes, explanations }: Entry, { sources }: StoredGlossary): void {
  const known = new Set(sources.map(({ id }) => id));
  const lost = quotes.find(({ source }) => !known.has(source));
  if (lost) throw new Error(text('errorUnknownSource', [lost.source]));
  const off = explanations.find(
    ({ origin }) => origin.kind === 'document' && !quotes[origin.quote],
  );
  if (off) throw new Error(text('errorUnknownSource', [off.text.slice(0, 50)]));
}

async function changeRows(
  tx: Change,
  { glossary, ids, bulk }: { glossary: string; ids: readonly string[]; bulk: Bulk },
) {
  const before = await glossaryIn(tx, glossary);
  const rows = await readRows(tx, before, ids);
  const put = rows
    .filter(({ entry }) => differs(entry, bulk))
    .map((row) => written({ ...row.entry, ...bulk }, row));
  await putRows(tx, before.batch, put);
  return { before, put, after: await touch(tx, before) };
}

function differs({ level, status }: Entry, bulk: Bulk): boolean {
  return (bulk.level ?? level) !== level || (bulk.status ?? status) !== status;
}

async function removeRows(
  tx: Change,
  { glossary, ids, key }: { glossary: string; ids: readonly string[]; key: string },
) {
  const before = await glossaryIn(tx, glossary);
  if (await tx.objectStore('undos').get(key)) return { before, after: before };
  const rows = await readRows(tx, before, ids);
  await putRows(tx, key, rows);
  await tx.objectStore('undos').put({ undo: key, made: now(), kind: 'entries', glossary });
  await deleteRows(
    tx,
    before,
    rows.map(({ entry }) => entry.id),
  );
  const entryCount = before.entryCount - rows.length;
  return { before, after: await touch(tx, { ...before, entryCount }) };
}
