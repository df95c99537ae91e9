import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { ReaderChoice } from '../model/reader-choice.ts';
import { createChoiceStore } from './choice-store.ts';
import type { fakeBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser(),
}));

const { local } = (browser as unknown as ReturnType<typeof fakeBrowser>).storage;
const known = (entry: string): ReaderChoice => ({
  kind: 'known',
  ref: { glossary: 'g', entry },
  term: entry,
});
const onChange = vi.fn();
/** A store as a background has it that just woke up. */
const wakeUp = () => createChoiceStore(onChange);
const terms = async (store: ReturnType<typeof wakeUp>) =>
  (await store.all()).map(({ term }) => term).sort();

beforeEach(() => {
  vi.restoreAllMocks();
  onChange.mockReset();
  globalThis.indexedDB = new IDBFactory();
  local.stored.clear();
});

describe('choices', () => {
  it('are kept, taken back and made again', async () => {
    const store = wakeUp();
    const kept = await store.add(known('gen'));
    expect(kept).toMatchObject({ ...known('gen'), id: expect.any(String) });
    expect(await store.remove(kept.id)).toEqual(kept);
    expect(await store.all()).toEqual([]);
    expect(await store.remove(kept.id)).toBeNull();
    await store.add(known('gen'));
    expect(await terms(store)).toEqual(['gen']);
    expect(onChange).toHaveBeenCalledTimes(3);
  });

  it('come the latest first', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const store = wakeUp();
    for (const [day, entry] of ['a', 'b', 'c'].entries()) {
      vi.setSystemTime(new Date(Date.UTC(2026, 0, day + 1)));
      await store.add(known(entry));
    }
    vi.useRealTimers();
    expect((await wakeUp().all()).map(({ term }) => term)).toEqual(['c', 'b', 'a']);
  });

  it('hold one note an entry, which can be changed and taken away', async () => {
    const store = wakeUp();
    const ref = { glossary: 'g', entry: 'gen' };
    await store.note(ref, 'gen', 'Min note');
    const [first] = await store.all();
    await store.note(ref, 'gen', 'En anden');
    await store.note({ ...ref, glossary: 'h' }, 'gen', 'I en anden ordliste');
    const notes = await wakeUp().all();
    expect(notes.map((choice) => choice.kind === 'note' && choice.text).sort()).toEqual([
      'En anden',
      'I en anden ordliste',
    ]);
    expect(notes.find(({ ref: on }) => on.glossary === 'g')?.id).toBe(first?.id);
    await store.note(ref, 'gen', '');
    await store.note(ref, 'gen', '');
    expect((await wakeUp().all()).map(({ ref: on }) => on.glossary)).toEqual(['h']);
  });

  it('the same choice twice is kept once', async () => {
    const store = wakeUp();
    const twice = await Promise.all([store.add(known('gen')), store.add(known('gen'))]);
    expect(twice[0]).toEqual(twice[1]);
    expect(await wakeUp().all()).toHaveLength(1);
  });

  it('a thousand edits at the same time lose none', async () => {
    const store = wakeUp();
    const made = Array.from({ length: 1_000 }, (_, at) => store.add(known(`term${at}`)));
    const undone = made
      .filter((_, at) => at % 2 === 0)
      .map((kept) => kept.then(({ id }) => store.remove(id)));
    await Promise.all([...made, ...undone]);
    expect(await store.all()).toHaveLength(500);
    expect(await terms(wakeUp())).toEqual(await terms(store));
  });

  it('what was answered is there though the background is killed right after', async () => {
    await wakeUp().add(known('gen'));
    expect(await terms(wakeUp())).toEqual(['gen']);
  });

  it('a row that another version wrote is passed over and left where it is', async () => {
    await wakeUp().add(known('gen'));
    const database = await openDB('ordlys');
    await database.put('choices', { id: 'x', kind: 'from-the-future' });
    database.close();
    expect(await terms(wakeUp())).toEqual(['gen']);
    await wakeUp().add(known('genom'));
    const again = await openDB('ordlys');
    expect(await again.count('choices')).toBe(3);
    again.close();
  });

  it('hold up no other copy that brings a newer database', async () => {
    await wakeUp().add(known('gen'));
    const newer = await openDB('ordlys', 2, { blocked: () => expect.unreachable() });
    expect(await newer.count('choices')).toBe(1);
    newer.close();
  });
});

describe('a full disk', () => {
  it('is told in the words of the reader, and costs nothing that was there', async () => {
    const store = wakeUp();
    await store.add(known('gen'));
    const full = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    await expect(store.add(known('genom'))).rejects.toThrow('errorStorageFull');
    expect(await terms(store)).toEqual(['gen']);
    put.mockRestore();
    await store.add(known('genom'));
    expect(await terms(wakeUp())).toEqual(['gen', 'genom']);
  });
});

describe('where the browser gives no database', () => {
  const withoutDatabase = () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('not allowed', 'InvalidStateError');
      },
    } as unknown as IDBFactory;
  };

  it('choices lie with the settings', async () => {
    withoutDatabase();
    const store = wakeUp();
    const { id } = await store.add(known('gen'));
    await store.add(known('genom'));
    expect(await store.place()).toBe('settings');
    expect(await terms(wakeUp())).toEqual(['gen', 'genom']);
    await store.remove(id);
    expect(await terms(wakeUp())).toEqual(['genom']);
    await store.clear();
    expect(local.stored.has('choices')).toBe(false);
  });

  it('they move in when there is one', async () => {
    withoutDatabase();
    await wakeUp().add(known('gen'));
    globalThis.indexedDB = new IDBFactory();
    const store = wakeUp();
    expect(await store.place()).toBe('database');
    expect(await terms(store)).toEqual(['gen']);
    expect(local.stored.has('choices')).toBe(false);
    expect(await terms(wakeUp())).toEqual(['gen']);
  });

  it('a move that was cut short is done again, and doubles nothing', async () => {
    withoutDatabase();
    await wakeUp().add(known('gen'));
    globalThis.indexedDB = new IDBFactory();
    local.remove.mockRejectedValueOnce(new Error('killed'));
    expect(await terms(wakeUp())).toEqual(['gen']);
    expect(local.stored.has('choices')).toBe(true);
    expect(await terms(wakeUp())).toEqual(['gen']);
    expect(local.stored.has('choices')).toBe(false);
  });
});
