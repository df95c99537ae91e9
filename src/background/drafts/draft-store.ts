import { text } from '../../i18n/text.ts';
import {
  type DraftAct,
  type DraftSummary,
  decisionsAfter,
  type GlossaryDraft,
} from '../../model/glossary-draft.ts';
import type { Undo } from '../../model/own-glossary.ts';
import {
  type Change,
  changeOwn,
  putDraft,
  readOwn,
  type StoredDraft,
} from '../own/own-database.ts';
import { now } from '../own/own-heads.ts';

/** All drafts, the latest first. */
export async function listDrafts(): Promise<DraftSummary[]> {
  const all = await readOwn(async (database) => {
    const drafts = await database.getAll('drafts');
    const acts = await Promise.all(drafts.map(({ id }) => database.get('draftActs', id)));
    return drafts.map((draft, at) => summaryOf(draft, acts[at] ?? []));
  });
  return all.sort((a, b) => (a.made < b.made ? 1 : -1));
}

function summaryOf({ id, title, made, terms }: GlossaryDraft, acts: DraftAct[]): DraftSummary {
  const decisions = [...decisionsAfter(acts).values()];
  const kept = decisions.filter(({ kind }) => kind === 'keep').length;
  return { id, title, made, terms: terms.length, kept, decided: decisions.length };
}

export function readDraft(id: string): Promise<StoredDraft | null> {
  return readOwn(async (database) => {
    const draft = await database.get('drafts', id);
    return draft ? { draft, acts: (await database.get('draftActs', id)) ?? [] } : null;
  });
}

/** Keeps a new draft. One that is there already stays: its acts would be about another list. */
export function saveDraft(draft: GlossaryDraft, acts: DraftAct[] = []): Promise<void> {
  return changeOwn(async (tx) => {
    if (!(await tx.objectStore('drafts').get(draft.id))) await putDraft(tx, { draft, acts });
  });
}

/** Adds an act, or takes the last one back (null), when `seen` acts are all there are. */
export function actOnDraft(
  id: string,
  seen: number,
  act: DraftAct | null,
): Promise<{ acts: DraftAct[]; done: boolean }> {
  return changeOwn(async (tx) => {
    const { acts } = await draftIn(tx, id);
    if (acts.length !== seen) {
      // Asked again, because the background was stopped before it could say that it was done.
      const done = act
        ? acts.length === seen + 1 && isSame(acts.at(-1), act)
        : acts.length === seen - 1;
      return { acts, done };
    }
    const next = act ? [...acts, act] : acts.slice(0, -1);
    await tx.objectStore('draftActs').put(next, id);
    return { acts: next, done: true };
  });
}

export function dropDraft(id: string): Promise<Undo> {
  return changeOwn(async (tx) => {
    const undo = `undo draft ${id}`;
    // Asked again: it is gone, and can still be brought back.
    if ((await tx.objectStore('undos').get(undo))?.kind === 'draft') return { undo };
    const draft = await draftIn(tx, id);
    await tx.objectStore('undos').put({ undo, made: now(), kind: 'draft', draft });
    await removeDraft(tx, id);
    return { undo };
  });
}

/** @throws Error in the reader's words when it is gone. */
export async function draftIn(tx: Change, id: string): Promise<StoredDraft> {
  const draft = await tx.objectStore('drafts').get(id);
  if (!draft) throw new Error(text('errorNoDraft'));
  return { draft, acts: (await tx.objectStore('draftActs').get(id)) ?? [] };
}

export async function removeDraft(tx: Change, id: string): Promise<void> {
  await tx.objectStore('drafts').delete(id);
  await tx.objectStore('draftActs').delete(id);
}

function isSame(one: DraftAct | undefined, other: DraftAct): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
