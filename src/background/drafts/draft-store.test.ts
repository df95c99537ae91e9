import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DraftAct, DraftTerm, GlossaryDraft } from '../../model/glossary-draft.ts';
import { ownGlossariesWhole, ownList } from '../own/own-rows.ts';
import { createOwnStore } from '../own/own-store.ts';
import { sweepOwn } from '../own/sweep-own.ts';
import { actOnDraft, dropDraft, listDrafts, readDraft, saveDraft } from './draft-store.ts';
import { finishDraft } from './finish-draft.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser(),
}));

const none = new Set<string>();
const source = { id: 'document-1', title: 'Om gener', language: 'da', sha256: 'a'.repeat(64) };
const term = (text: string): DraftTerm => ({
  ...{ key: text, text, language: 'da', abbreviations: [], synonyms: [], forms: [text] },
  ...{ count: 1, documents: 1, score: 0.5, reasons: [{ kind: 'rare' }] },
  quotes: [{ source: source.id, start: 0, end: 3, text: 'Om.', role: 'usage' }],
});
const draft: GlossaryDraft = {
  ...{ id: 'd', title: 'Gener', language: 'da', made: '2026-01-01T00:00:00Z', sources: [source] },
  terms: ['gen', 'celle', 'genom'].map(term),
};
const keep = (...keys: string[]): DraftAct => ({ keys, decision: { kind: 'keep' } });
const finish = (into: string | null = null) => finishDraft({ id: 'd', title: 'Gener', into }, none);
const ids = async () =>
  (await ownGlossariesWhole()).map(({ id, entries }) => [id, entries.map((one) => one.id)]);

beforeEach(async () => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
  await saveDraft(draft);
});

describe('a draft', () => {
  test('outlives the background, with what was decided and how far that is', async () => {
    await actOnDraft('d', 0, keep('gen'));
    await actOnDraft('d', 1, { keys: ['celle'], decision: { kind: 'reject' } });
    expect(await readDraft('d')).toMatchObject({ draft, acts: [keep('gen'), {}] });
    expect(await listDrafts()).toEqual([
      { id: 'd', title: 'Gener', made: draft.made, terms: 3, kept: 1, decided: 2 },
    ]);
  });

  test('saved twice is there once, and keeps its acts', async () => {
    await actOnDraft('d', 0, keep('gen'));
    await saveDraft(draft);
    expect((await readDraft('d'))?.acts).toHaveLength(1);
    await saveDraft({ ...draft, id: 'backup' }, [keep('gen', 'celle')]);
    expect((await readDraft('backup'))?.acts).toEqual([keep('gen', 'celle')]);
  });

  test('tells the slower of two windows, and does nothing for it', async () => {
    await actOnDraft('d', 0, keep('gen'));
    const slower = await actOnDraft('d', 0, keep('celle'));
    expect(slower).toEqual({ acts: [keep('gen')], done: false });
    // The same act again is the same window, asked anew after the background slept.
    expect(await actOnDraft('d', 0, keep('gen'))).toMatchObject({ done: true });
  });

  test('takes acts back one by one, down to none', async () => {
    await actOnDraft('d', 0, keep('gen'));
    expect(await actOnDraft('d', 1, null)).toEqual({ acts: [], done: true });
    // Asked anew, because the answer was lost.
    expect(await actOnDraft('d', 1, null)).toEqual({ acts: [], done: true });
    expect(await actOnDraft('d', 0, null)).toEqual({ acts: [], done: true });
  });

  test('that is discarded comes back for a day', async () => {
    await actOnDraft('d', 0, keep('gen'));
    const { undo } = await dropDraft('d');
    expect(await dropDraft('d')).toEqual({ undo });
    expect(await listDrafts()).toEqual([]);
    const store = createOwnStore(vi.fn());
    expect(await store.undo({ undo })).toBe(true);
    expect((await readDraft('d'))?.acts).toEqual([keep('gen')]);
    await dropDraft('d');
    expect(await listDrafts()).toEqual([]);
    await sweepOwn(Date.now() + 25 * 60 * 60 * 1000);
    expect(await store.undo({ undo })).toBe(false);
  });
});

describe('a finished draft', () => {
  test('is a glossary with its sources; undone, it is a draft again', async () => {
    await actOnDraft('d', 0, keep('gen', 'genom'));
    const { undo, glossary, entries } = await finish();
    expect(glossary).toMatchObject({ title: 'Gener', sources: [source], entryCount: 2 });
    expect(entries).toBe(2);
    expect(await ids()).toEqual([['gener', ['gen', 'genom']]]);
    expect(await listDrafts()).toEqual([]);
    expect(await createOwnStore(vi.fn()).undo({ undo })).toBe(true);
    expect(await ids()).toEqual([]);
    expect((await readDraft('d'))?.acts).toHaveLength(1);
  });

  test('finished again before the background could say so, it is one glossary', async () => {
    await actOnDraft('d', 0, keep('gen'));
    const first = await finish();
    expect((await finish()).glossary.id).toBe(first.glossary.id);
    expect(await ids()).toHaveLength(1);
  });

  test('goes into a glossary that is there: new terms are added, known ones get richer', async () => {
    const store = createOwnStore(vi.fn());
    await store.create({ title: 'Mine', language: 'da' }, none);
    const own = draft.terms[0] as DraftTerm;
    const entry = {
      ...{ id: 'arv', terms: [{ text: 'Gen', language: 'da', kind: 'preferred' as const }] },
      ...{ explanations: [], quotes: [], related: [] },
      ...{ level: 'everyday' as const, status: 'draft' as const, origin: 'editor' as const },
    };
    await store.save('mine', entry, null);
    await actOnDraft('d', 0, keep(own.key, 'celle'));
    const { undo, glossary } = await finish('mine');
    expect(glossary).toMatchObject({ id: 'mine', entryCount: 2, sources: [source] });
    expect(await ids()).toEqual([['mine', ['arv', 'celle']]]);
    const [whole] = await ownGlossariesWhole();
    expect(whole?.entries[0]?.quotes).toEqual(own.quotes);
    await store.undo({ undo });
    const [before] = await ownGlossariesWhole();
    expect(before?.entries).toEqual([entry]);
    expect(before?.sources).toEqual([]);
  });

  test('without a kept term is refused, and stays', async () => {
    await expect(finish()).rejects.toThrow('errorNothingKept');
    expect(await listDrafts()).toHaveLength(1);
    expect(await ownList()).toEqual([]);
  });

  test('that cannot be written is all there still', async () => {
    await actOnDraft('d', 0, keep('gen', 'celle'));
    for (let failing = 1; failing < 20; failing++) {
      let left = failing;
      const put = IDBObjectStore.prototype.put;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...values
      ) {
        if (--left === 0) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, values);
      });
      const done = await finish().then(
        () => true,
        () => false,
      );
      spy.mockRestore();
      if (done) break;
      expect(await ids()).toEqual([]);
      expect((await readDraft('d'))?.acts).toHaveLength(1);
      expect(failing).toBeLessThan(19);
    }
    expect(await ids()).toEqual([['gener', ['gen', 'celle']]]);
  });
});

test('a database of the version before keeps what is in it', async () => {
  globalThis.indexedDB = new IDBFactory();
  const old = await openDB('ordlys-glossaries', 1, {
    upgrade(database) {
      for (const [name, keyPath] of OLD_STORES)
        database.createObjectStore(name, keyPath ? { keyPath } : {});
    },
  });
  await old.put('glossaries', { id: 'noter', title: 'Noter', batch: 'b', made: '', stamp: 's' });
  old.close();
  expect(await listDrafts()).toEqual([]);
  await saveDraft(draft);
  expect((await ownList()).map(({ id }) => id)).toEqual(['noter']);
  expect(await listDrafts()).toHaveLength(1);
});

const OLD_STORES = [
  ['glossaries', 'id'],
  ['rows', null],
  ['imports', 'id'],
  ['undos', 'undo'],
] as const;
