import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
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

describe('an import', () => {
  it('makes a new glossary that nobody sees before it is applied', async () => {
    const imports = createOwnImports(wakeUp());
    const { id } = await imports.begin(about);
    const entries = [entry('gen', 'a'), entry('dna', 'b')];
    await imports.stage(id, entries);
    await imports.stage(id, entries);
    await expect(imports.stage(id, [entry('dna', 'other')])).rejects.toThrow();
    expect(await ownList()).toEqual([]);
    // The background sleeps while the reader looks at the preview.
    const awake = createOwnImports(wakeUp());
    expect(await awake.compare(id)).toMatchObject({ new: 2, changed: 0 });
    expect(await awake.rows(id, 'new', [1, 2])).toMatchObject([{ entry: { id: 'dna' } }]);
    const { undo, glossary } = await awake.apply(id, none);
    expect(glossary).toMatchObject({ id: 'noter', entryCount: 2 });
    expect(await idsIn()).toEqual([['noter', ['gen', 'dna']]]);
    await awake.drop(id);
    // A page whose answer was lost asks again.
    expect(await awake.apply(id, none)).toEqual({ undo, glossary });
    expect(await idsIn()).toEqual([['noter', ['gen', 'dna']]]);
    expect(await wakeUp().undo({ undo })).toBe(true);
    expect(await idsIn()).toEqual([]);
  });

  it('updates, but never what the reader wrote by hand', async () => {
    const store = wakeUp();
    const imports = createOwnImports(store);
    const begun = await imports.begin(about);
    await imports.stage(begun.id, [entry('a', 'en'), entry('b', 'to'), entry('c', 'tre')]);
    await imports.apply(begun.id, none);
    const [own] = await ownList();
    const row = own && (await rowsOf(own)).find((one) => one.entry.id === 'b');
    await store.save('noter', entry('b', 'min egen'), row?.stamp ?? '');
    const again = await imports.begin({ ...about, into: 'noter', format: 'json' });
    await imports.stage(again.id, [entry('a', 'ny'), entry('b', 'ny'), entry('d', 'fire')]);
    expect(await imports.compare(again.id)).toEqual({
      ...{ new: 1, changed: 1, same: 0, kept: 1, missing: 1 },
    });
    expect(await imports.rows(again.id, 'kept', [0, 9])).toMatchObject([
      { entry: entry('b', 'min egen'), changes: [{ field: 'explanations' }] },
    ]);
    const before = await ownGlossariesWhole();
    const { undo } = await imports.apply(again.id, none);
    const [glossary] = await ownGlossariesWhole();
    expect(glossary?.entries).toEqual([
      entry('a', 'ny'),
      entry('b', 'min egen'),
      entry('c', 'tre'),
      entry('d', 'fire'),
    ]);
    expect(await store.undo({ undo })).toBe(true);
    expect(await ownGlossariesWhole()).toEqual(before);
  });

  it('that was overtaken by another change cannot be taken back', async () => {
    const store = wakeUp();
    const imports = createOwnImports(store);
    const { id } = await imports.begin(about);
    await imports.stage(id, [entry('a', 'en')]);
    const { undo } = await imports.apply(id, none);
    await store.save('noter', entry('min'), null);
    expect(await store.undo({ undo })).toBe(false);
    expect(await idsIn()).toEqual([['noter', ['a', 'min']]]);
  });

  it('is dropped with its rows when it was never applied for a day', async () => {
    const imports = createOwnImports(wakeUp());
    const { id } = await imports.begin(about);
    await imports.stage(id, [entry('a')]);
    await sweepOwn();
    expect(await imports.compare(id)).toMatchObject({ new: 1 });
    await sweepOwn(Date.now() + 25 * 60 * 60 * 1000);
    await expect(imports.compare(id)).rejects.toThrow('errorNoImport');
  });

  it('leaves all or nothing, at whichever write it is cut off', async () => {
    const base = [entry('a', 'en'), entry('b', 'to')];
    const update = [entry('a', 'ny'), entry('b', 'ny'), entry('c', 'ny')];
    for (let at = 0; ; at++) {
      globalThis.indexedDB = new IDBFactory();
      const imports = createOwnImports(wakeUp());
      const begun = await imports.begin(about);
      await imports.stage(begun.id, base);
      await imports.apply(begun.id, none);
      const again = await imports.begin({ ...about, into: 'noter', format: 'json' });
      await imports.stage(again.id, update);
      const before = await ownGlossariesWhole();
      const failing = failWriteNumber(at);
      const done = await imports.apply(again.id, none).then(
        () => true,
        (error: Error) => {
          expect(error.message).toBe('errorStorageFull');
          return false;
        },
      );
      failing.mockRestore();
      const [after] = await ownGlossariesWhole();
      if (done) {
        expect(after?.entries).toEqual(update);
        // Three rows, two of them kept to take back, two heads and what can be taken back.
        expect(at).toBeGreaterThan(4);
        break;
      }
      expect(after).toEqual(before[0]);
      // What was staged is still there: the reader makes room and applies it again.
      await createOwnImports(wakeUp()).apply(again.id, none);
      expect((await ownGlossariesWhole())[0]?.entries).toEqual(update);
    }
  });
});

/** The `nth` write from now on meets a full disk. */
function failWriteNumber(nth: number) {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof put>
  ) {
    if (count++ === nth) throw new DOMException('The disk is full', 'QuotaExceededError');
    return put.apply(this, args);
  });
}
