import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeEntry } from './fake-entry.ts';
import { backupPart } from './own-backup.ts';
import { readOwn } from './own-database.ts';
import { createOwnImports } from './own-imports.ts';
import { applyRestored, beginRestore, countMissing, stageRestored } from './own-restore.ts';
import { ownList } from './own-rows.ts';
import { createOwnStore } from './own-store.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser(),
}));

const onChange = vi.fn();
const store = createOwnStore(onChange);
const head = { id: 'noter', title: 'Noter', language: 'da', licence: '', sources: [] };
const row = (id: string, explanation = '', byReader = false) => ({
  entry: fakeEntry(id, explanation),
  byReader,
});
const rowsHere = async () =>
  (await backupPart({ id: 'noter', offset: 0, limit: 1_000 }))?.rows.map(({ entry, byReader }) => [
    ...[entry.id, entry.explanations[0]?.text, byReader],
  ]);
const begin = async () => (await beginRestore(head)) ?? '';

beforeEach(() => {
  vi.restoreAllMocks();
  onChange.mockReset();
  globalThis.indexedDB = new IDBFactory();
});

describe('a backup of own glossaries', () => {
  it('comes back with all rows in their order, and who wrote them', async () => {
    const id = await begin();
    expect(await stageRestored(id, [row('zz', 'a', true), row('aa', 'b')])).toEqual([]);
    expect(await stageRestored(id, [row('mm')])).toEqual([]);
    expect(await countMissing([id])).toBe(3);
    expect(await ownList()).toEqual([]);
    await applyRestored(store, [id]);
    expect(await rowsHere()).toEqual([
      ['zz', 'a', true],
      ['aa', 'b', false],
      ['mm', undefined, false],
    ]);
    expect(await ownList()).toMatchObject([{ id: 'noter', title: 'Noter', entryCount: 3 }]);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('brings only what is missing where the glossary is there', async () => {
    await store.create({ title: 'Noter', language: 'da' }, new Set());
    await store.save('noter', fakeEntry('gen', 'som den er'), null);
    const id = await begin();
    await stageRestored(id, [row('gen', 'som den var'), row('eksom', 'ny')]);
    expect(await countMissing([id])).toBe(1);
    await applyRestored(store, [id]);
    expect(await rowsHere()).toEqual([
      ['gen', 'som den er', true],
      ['eksom', 'ny', false],
    ]);
    expect((await ownList())[0]?.entryCount).toBe(2);
    // Nothing is left of what was laid by, and asking again does no harm.
    expect(await readOwn((database) => database.count('rows'))).toBe(2);
    await applyRestored(store, [id]);
    expect((await ownList())[0]?.entryCount).toBe(2);
  });

  it('tells which parts cannot be used, and takes a piece that comes twice once', async () => {
    expect(await beginRestore({ ...head, id: '../x' })).toBeNull();
    expect(await beginRestore(7)).toBeNull();
    const id = await begin();
    const rows = [row('gen', 'a'), { entry: {}, byReader: true }, null, row('gen', 'b')];
    expect(await stageRestored(id, rows)).toEqual([1, 2, 3]);
    expect(await stageRestored(id, [row('gen', 'a')])).toEqual([]);
    expect(await stageRestored(id, [row('gen', 'c')])).toEqual([0]);
    expect(await countMissing([id])).toBe(1);
  });

  it('leaves nothing when it is dropped, and all or nothing when it is cut off', async () => {
    const dropped = await begin();
    await stageRestored(dropped, [row('gen')]);
    await createOwnImports(store).drop(dropped);
    expect(await readOwn((database) => database.count('rows'))).toBe(0);
    await expect(stageRestored(dropped, [row('gen')])).rejects.toThrow();

    const [one, two] = [await begin(), (await beginRestore({ ...head, id: 'andre' })) ?? ''];
    for (const id of [one, two]) await stageRestored(id, [row('gen')]);
    const real = IDBObjectStore.prototype.put;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...all: Parameters<typeof real>
    ) {
      // The second glossary's head.
      if (++writes === 3) throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, all);
    });
    await expect(applyRestored(store, [one, two])).rejects.toThrow();
    expect(await ownList()).toEqual([]);
    vi.restoreAllMocks();
    await applyRestored(store, [one, two]);
    expect((await ownList()).map(({ id }) => id).sort()).toEqual(['andre', 'noter']);
  });
});
