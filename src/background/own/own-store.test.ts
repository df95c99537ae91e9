import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeEntry as entry } from './fake-entry.ts';
import { createOwnImports } from './own-imports.ts';
import { ownGlossariesWhole, ownList, rowsOf } from './own-rows.ts';
import { createOwnStore } from './own-store.ts';
import { sweepOwn } from './sweep-own.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser(),
}));

const none = new Set<string>();
const onChange = vi.fn();
const wakeUp = () => createOwnStore(onChange);
const head = { title: 'Noter', language: 'da', licence: '', sources: [] };
const about = { into: null, head, suggestedId: null, format: 'csv' };
/** As the database has it, whatever a store remembers. */
const idsIn = async () =>
  (await ownGlossariesWhole()).map(({ id, entries }) => [id, entries.map((one) => one.id)]);

beforeEach(() => {
  vi.restoreAllMocks();
  onChange.mockReset();
  globalThis.indexedDB = new IDBFactory();
});

describe('own glossaries', () => {
  it('are made under ids that no other has, renamed and deleted, and come back', async () => {
    const store = wakeUp();
    const first = await store.create({ title: 'Noter', language: 'da' }, new Set(['noter']));
    expect(first.id).toBe('noter-2');
    expect((await store.create({ title: 'Noter', language: 'da' }, none)).id).toBe('noter');
    await store.save('noter-2', entry('gen'), null);
    const renamed = await store.changeHead('noter-2', { title: 'Genetik' });
    expect(renamed).toMatchObject({ id: 'noter-2', title: 'Genetik', entryCount: 1 });
    const { undo } = await store.remove('noter-2');
    expect((await ownList()).map(({ id }) => id)).toEqual(['noter']);
    expect(await wakeUp().undo({ undo })).toBe(true);
    expect(await idsIn()).toEqual([
      ['noter-2', ['gen']],
      ['noter', []],
    ]);
    expect(await store.undo({ undo })).toBe(true);
    expect(await store.undo({ undo: 'another' })).toBe(false);
    expect(onChange).toHaveBeenCalled();
  });

  it('are made, deleted and emptied once, though a page asks twice', async () => {
    const about = { title: 'Noter', language: 'da' };
    const made = await wakeUp().create(about, none, 'key-1');
    expect(await wakeUp().create(about, none, 'key-1')).toEqual(made);
    expect((await ownList()).map(({ id }) => id)).toEqual(['noter']);
    await wakeUp().save('noter', entry('gen'), null);
    const emptied = await wakeUp().removeMany('noter', ['gen'], 'key-2');
    expect(await wakeUp().removeMany('noter', ['gen'], 'key-2')).toEqual(emptied);
    const away = await wakeUp().remove('noter', 'key-3');
    expect(await wakeUp().remove('noter', 'key-3')).toEqual(away);
    expect(await ownList()).toEqual([]);
    for (const { undo } of [away, away, emptied, emptied])
      expect(await wakeUp().undo({ undo })).toBe(true);
    expect(await idsIn()).toEqual([['noter', ['gen']]]);
    await sweepOwn(Date.now() + 2 * 24 * 60 * 60 * 1000);
    expect(await idsIn()).toEqual([['noter', ['gen']]]);
  });

  it('have another stamp after every change', async () => {
    const store = wakeUp();
    const stamps = new Set<string>();
    const note = async () => stamps.add((await ownList())[0]?.stamp ?? '');
    await store.create({ title: 'Noter', language: 'da' }, none);
    await note();
    const saved = await store.save('noter', entry('gen'), null);
    await note();
    if (saved.kind === 'saved') await store.save('noter', entry('gen', 'x'), saved.row.stamp);
    await note();
    await store.changeMany('noter', ['gen'], { status: 'approved' });
    await note();
    const { undo } = await store.removeMany('noter', ['gen']);
    await note();
    await store.undo({ undo });
    await note();
    expect(stamps.size).toBe(6);
  });

  it('keep former versions of an entry, and tell the slower of two windows', async () => {
    const store = wakeUp();
    await store.create({ title: 'Noter', language: 'da' }, none);
    const first = await store.save('noter', entry('gen'), null);
    if (first.kind !== 'saved') throw new Error('not saved');
    const other = wakeUp();
    const [one, two] = await Promise.all([
      store.save('noter', entry('gen', 'den ene'), first.row.stamp),
      other.save('noter', entry('gen', 'den anden'), first.row.stamp),
    ]);
    expect([one.kind, two.kind].sort()).toEqual(['conflict', 'saved']);
    const [own] = await ownList();
    const rows = own ? await rowsOf(own) : [];
    expect(rows).toHaveLength(1);
    expect(rows[0]?.history?.map((version) => version.entry)).toEqual([entry('gen')]);
  });

  it('write an entry once, though a page asks twice', async () => {
    const store = wakeUp();
    await store.create({ title: 'Noter', language: 'da' }, none);
    const first = await store.save('noter', entry('gen'), null);
    expect(await store.save('noter', entry('gen'), null)).toMatchObject({
      ...{ kind: 'saved', row: first.kind === 'saved' ? first.row : null },
    });
    expect(await store.save('noter', entry('gen', 'another'), null)).toMatchObject({
      row: { entry: { id: 'gen-2' } },
    });
    expect(await idsIn()).toEqual([['noter', ['gen', 'gen-2']]]);
  });

  it('take 5,000 entries from two writers without losing one', async () => {
    const store = wakeUp();
    await store.create({ title: 'Noter', language: 'da' }, none);
    const other = wakeUp();
    const imports = createOwnImports(other);
    const { id } = await imports.begin({ ...about, into: 'noter' });
    const many = Array.from({ length: 5_000 }, (_, nth) => entry(`ord-${nth}`));
    const staging = async () => {
      for (let from = 0; from < many.length; from += 1_000)
        await imports.stage(id, many.slice(from, from + 1_000));
    };
    const writing = Promise.all(
      Array.from({ length: 40 }, (_, nth) => store.save('noter', entry(`egen-${nth}`), null)),
    );
    await Promise.all([staging(), writing]);
    await imports.apply(id, none);
    const [own] = await ownList();
    expect(own?.entryCount).toBe(5_040);
    expect(own && (await rowsOf(own)).length).toBe(5_040);
  });

  it('change and remove very many at once, and nothing that is so already', async () => {
    const store = wakeUp();
    await store.create({ title: 'Noter', language: 'da' }, none);
    const imports = createOwnImports(store);
    const { id } = await imports.begin({ ...about, into: 'noter' });
    const ids = Array.from({ length: 1_700 }, (_, nth) => `ord-${nth}`);
    for (const from of [0, 1_000])
      await imports.stage(
        id,
        ids.slice(from, from + 1_000).map((one) => entry(one)),
      );
    await imports.apply(id, none);
    await store.save('noter', entry('uden-for'), null);
    expect(await store.changeMany('noter', ids.slice(0, 600), { status: 'approved' })).toBe(600);
    expect(await store.changeMany('noter', [...ids, 'væk'], { status: 'approved' })).toBe(1_100);
    const odd = ids.filter((_, nth) => nth % 3 !== 0);
    const some = await store.removeMany('noter', odd);
    expect((await idsIn())[0]?.[1]).toHaveLength(1_701 - odd.length);
    expect(await store.undo(some)).toBe(true);
    const { undo } = await store.removeMany('noter', ids);
    expect(await idsIn()).toEqual([['noter', ['uden-for']]]);
    expect(await store.undo({ undo })).toBe(true);
    const [own] = await ownList();
    const rows = own ? await rowsOf(own) : [];
    expect(own?.entryCount).toBe(1_701);
    expect(rows.filter((row) => row.entry.status === 'approved')).toHaveLength(1_700);
    expect(rows.every((row) => (row.history ?? []).length <= 1)).toBe(true);
  });

  it('refuse quotes of documents that they do not know', async () => {
    const store = wakeUp();
    await store.create({ title: 'Noter', language: 'da' }, none);
    const quote = { source: 'x', start: 0, end: 1, text: 'a', role: 'usage' as const };
    const quoting = { ...entry('gen'), quotes: [quote] };
    await expect(store.save('noter', quoting, null)).rejects.toThrow('errorUnknownSource');
    await expect(store.save('noget-andet', entry('gen'), null)).rejects.toThrow('errorNoGlossary');
    expect(await idsIn()).toEqual([['noter', []]]);
  });
});
