import { text } from '../../i18n/text.ts';
import type { Entry } from '../../model/glossary.ts';
import type { Undo } from '../../model/own-glossary.ts';
import { foldText } from '../fold-text.ts';
import { withVersion, written } from '../own/edit-row.ts';
import {
  batchRange,
  type Change,
  changeOwn,
  putRows,
  readOwn,
  type StoredDraft,
  type StoredGlossary,
  type StoredRow,
} from '../own/own-database.ts';
import { addGlossary, freeId, glossaryIn, now, touch } from '../own/own-heads.ts';
import { ownList } from '../own/own-rows.ts';
import { draftEntries } from './draft-entries.ts';
import { draftIn, removeDraft } from './draft-store.ts';
import { enrichEntry } from './enrich-entry.ts';

type Finish = { id: string; title: string; into: string | null };
type Finished = Undo & { glossary: StoredGlossary; entries: number };

/**
 * Makes a draft's kept terms entries, in one transaction. `taken`: ids that a new glossary must not
 * get. A draft that was finished before the background could say so is answered as it was.
 */
export async function finishDraft(finish: Finish, taken: ReadonlySet<string>): Promise<Finished> {
  const undo = `undo made ${finish.id}`;
  const before = await finishedBefore(undo);
  if (before) return { undo, ...before };
  return changeOwn(async (tx) => {
    const draft = await draftIn(tx, finish.id);
    const writer = { editor: text('editAuthor'), day: now().slice(0, 10) };
    const entries = draftEntries(draft.draft, draft.acts, writer);
    if (entries.length === 0) throw new Error(text('errorNothingKept'));
    const place = { draft, entries, undo };
    const glossary =
      finish.into === null
        ? await addNew(tx, { ...place, title: finish.title, taken })
        : await addTo(tx, { ...place, into: finish.into });
    await removeDraft(tx, finish.id);
    return { undo, glossary, entries: entries.length };
  });
}

async function finishedBefore(undo: string): Promise<Omit<Finished, 'undo'> | null> {
  const kept = await readOwn((database) => database.get('undos', undo));
  if (kept?.kind !== 'import') return null;
  const glossary = (await ownList()).find(({ id }) => id === kept.glossary);
  return glossary ? { glossary, entries: kept.added.length } : null;
}

type Place = { draft: StoredDraft; entries: readonly Entry[]; undo: string };

async function addNew(
  tx: Change,
  { draft, entries, undo, title, taken }: Place & { title: string; taken: ReadonlySet<string> },
): Promise<StoredGlossary> {
  const { language, sources } = draft.draft;
  const added = await addGlossary(tx, { title, language, licence: '', sources }, taken);
  const glossary = { ...added, entryCount: entries.length };
  await tx.objectStore('glossaries').put(glossary);
  await putRows(tx, glossary.batch, rowsFor(entries));
  await tx.objectStore('undos').put({
    ...{ undo, made: now(), kind: 'import', glossary: glossary.id, before: null },
    ...{ added: entries.map(({ id }) => id), after: glossary.stamp, draft },
  });
  return glossary;
}

/** What the glossary has a term for already gets richer; all else is added. */
async function addTo(
  tx: Change,
  { draft, entries, undo, into }: Place & { into: string },
): Promise<StoredGlossary> {
  const before = await glossaryIn(tx, into);
  const rows = await tx.objectStore('rows').getAll(batchRange(before.batch));
  const byTerm = new Map<string, StoredRow>();
  for (const row of rows) for (const key of termKeys(row.entry)) byTerm.set(key, row);
  const used = new Set(rows.map(({ entry }) => entry.id));
  const changed = new Map<string, StoredRow>();
  const fresh: Entry[] = [];
  for (const entry of entries) {
    const there = byTerm.get(termKeys(entry)[0] ?? '');
    if (there) {
      const now = changed.get(there.entry.id) ?? there;
      changed.set(there.entry.id, { ...now, entry: enrichEntry(now.entry, entry) });
      continue;
    }
    const id = freeId(entry.id, (one) => used.has(one));
    used.add(id);
    fresh.push({ ...entry, id });
  }
  const replaced = rows.filter(({ entry }) => changed.has(entry.id));
  const richer = replaced.map((old): StoredRow => {
    const { entry } = changed.get(old.entry.id) ?? old;
    return { ...old, entry, stamp: crypto.randomUUID(), history: withVersion(old) };
  });
  await putRows(tx, before.batch, [...richer, ...rowsFor(fresh)]);
  await putRows(tx, undo, replaced);
  const known = new Set(before.sources.map(({ id }) => id));
  const sources = [...before.sources, ...draft.draft.sources.filter(({ id }) => !known.has(id))];
  const entryCount = before.entryCount + fresh.length;
  const after = await touch(tx, { ...before, sources, entryCount, lastAdded: now() });
  await tx.objectStore('undos').put({
    ...{ undo, made: now(), kind: 'import', glossary: before.id, before },
    ...{ added: fresh.map(({ id }) => id), after: after.stamp, draft },
  });
  return after;
}

/** In the order of the draft. */
function rowsFor(entries: readonly Entry[]): StoredRow[] {
  return entries.map((entry, nth) => ({ ...written(entry, null), at: Date.now() + nth / 1_000 }));
}

function termKeys({ terms }: Entry): string[] {
  return terms.map(({ text, language }) => `${language} ${foldText(text)}`);
}
