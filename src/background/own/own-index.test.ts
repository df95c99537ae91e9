import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLanguageEngine } from '../../language/languages.ts';
import { JoinedIndex } from '../../matcher/joined-index.ts';
import { matchOnce } from '../../matcher/match-once.ts';
import type { Entry } from '../../model/glossary.ts';
import { changeOwn, putRows } from './own-database.ts';
import { glossaryIn, touch } from './own-heads.ts';
import { ownIndex } from './own-index.ts';
import { ownList, rowsOf } from './own-rows.ts';
import { createOwnStore } from './own-store.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser(),
}));
const compiled = vi.hoisted(() => ({
  whole: [] as string[],
  changes: [] as string[],
  /** Glossaries that were looked through. */
  looked: [] as string[],
}));
vi.mock('./own-rows.ts', async (original) => {
  const real = await original<typeof import('./own-rows.ts')>();
  const rowPieces: typeof real.rowPieces = (own) => {
    compiled.looked.push(own.id);
    return real.rowPieces(own);
  };
  return { ...real, rowPieces };
});
vi.mock('./compile-whole.ts', async (original) => {
  const real = await original<typeof import('./compile-whole.ts')>();
  const compileWhole: typeof real.compileWhole = (own, about) => {
    compiled.whole.push(own.id);
    return real.compileWhole(own, about);
  };
  return { ...real, compileWhole };
});
vi.mock('./compile-changes.ts', async (original) => {
  const real = await original<typeof import('./compile-changes.ts')>();
  const compileChanges: typeof real.compileChanges = (before, own, about) => {
    compiled.changes.push(own.id);
    return real.compileChanges(before, own, about);
  };
  return { ...real, compileChanges };
});

const engineFor = (language: string) => createLanguageEngine(language, null);
const compiling = { code: 'code', engineFor: async () => engineFor };
const none = new Set<string>();
const store = createOwnStore(() => undefined);
const WORDS = ['sekstant', 'kvadrant', 'kompas', 'lod', 'oktant', 'astrolabium'];
const entry = (id: string, ...texts: string[]): Entry => ({
  id,
  terms: (texts.length > 0 ? texts : [id]).map((text) => ({
    ...{ text, language: 'da', kind: 'preferred' },
  })),
  ...{ explanations: [], quotes: [], related: [] },
  ...{ level: 'specialist', status: 'draft', origin: 'editor' },
});

/** A background that just woke up. */
async function wakeUp() {
  vi.resetModules();
  const [index, rows, own] = await Promise.all([
    import('./own-index.ts'),
    import('./own-rows.ts'),
    import('./own-store.ts'),
  ]);
  return backgroundOf({ ...index, ...rows, ...own });
}

type Modules = {
  ownIndex: typeof ownIndex;
  ownList: typeof ownList;
  rowsOf: typeof rowsOf;
  createOwnStore: typeof createOwnStore;
};

function backgroundOf(modules: Modules) {
  const awake = modules.createOwnStore(() => undefined);
  const indexes = async () => {
    const all = [];
    for (const own of await modules.ownList()) all.push(await modules.ownIndex(own, compiling));
    return all;
  };
  return {
    store: awake,
    async change(id: string, to: Entry): Promise<void> {
      const own = (await modules.ownList()).find((one) => one.id === id);
      const rows = own ? await modules.rowsOf(own) : [];
      const seen = rows.find((row) => row.entry.id === to.id)?.stamp ?? null;
      expect((await awake.save(id, to, seen)).kind).toBe('saved');
    },
    /** The entries that are found, each glossary's in the order of its hits. */
    async found(text = `${WORDS.join(', ')}.`): Promise<string[]> {
      const parts = (await indexes()).flatMap((index) => index.parts);
      const hits = matchOnce([text], new JoinedIndex(parts), engineFor)(text);
      return hits.flatMap(({ entries }) => entries.map((ref) => `${ref.glossary}/${ref.entry}`));
    },
    refused: async () => (await indexes()).flatMap(({ refused }) => refused),
  };
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  for (const title of ['A', 'B']) {
    await store.create({ title, language: 'da' }, none);
    for (const id of ['sekstant', 'kompas']) await store.save(title.toLowerCase(), entry(id), null);
  }
  Object.assign(compiled, { whole: [], changes: [], looked: [] });
});

describe('the index of an own glossary', () => {
  it('is compiled whole once, and found again after a sleep', async () => {
    const all = ['a/sekstant', 'b/sekstant', 'a/kompas', 'b/kompas'];
    expect(await (await wakeUp()).found()).toEqual(all);
    expect(compiled).toMatchObject({ whole: ['a', 'b'], changes: [] });
    expect(await (await wakeUp()).found()).toEqual(all);
    expect(compiled).toMatchObject({ whole: ['a', 'b'], changes: [] });
  });

  it('costs a change only what is changed in one glossary, and that once', async () => {
    const awake = await wakeUp();
    await awake.found();
    await awake.change('b', entry('lod'));
    await awake.change('b', entry('kompas', 'kvadrant'));
    const now = ['a/sekstant', 'b/sekstant', 'b/kompas', 'a/kompas', 'b/lod'];
    expect(await awake.found()).toEqual(now);
    expect(compiled).toMatchObject({ whole: ['a', 'b'], changes: ['b'] });
    expect(await (await wakeUp()).found()).toEqual(now);
    expect(compiled).toMatchObject({ whole: ['a', 'b'], changes: ['b'] });
  });

  it('follows deletions and what is taken back, over a sleep, too', async () => {
    await (await wakeUp()).found();
    const { undo } = await store.removeMany('a', ['kompas']);
    expect(await (await wakeUp()).found()).toEqual(['a/sekstant', 'b/sekstant', 'b/kompas']);
    const away = await store.remove('b');
    expect(await (await wakeUp()).found()).toEqual(['a/sekstant']);
    await store.undo({ undo });
    await store.undo(away);
    const awake = await wakeUp();
    expect((await awake.found()).sort()).toEqual([
      ...['a/kompas', 'a/sekstant', 'b/kompas', 'b/sekstant'],
    ]);
    expect(compiled.whole).toEqual(['a', 'b']);
  });

  it('is compiled whole where much has changed, or names are told otherwise', async () => {
    const awake = await wakeUp();
    await awake.found();
    for (const text of ['Den Lange Vagt', 'Det Korte Glas', 'Den Sorte Pude'])
      await awake.change('a', entry(text.toLowerCase().replaceAll(' ', '-'), text));
    expect(await awake.found()).toContain('a/sekstant');
    expect(compiled.whole).toEqual(['a', 'b', 'a']);
    const many = Array.from({ length: 600 }, (_, at) => ({
      ...{ entry: entry(`ord-${at}`), byReader: false, stamp: 'import', at },
    }));
    await changeOwn(async (tx) => {
      const own = await glossaryIn(tx, 'a');
      await putRows(tx, own.batch, many);
      await touch(tx, own);
    });
    expect(await awake.found('Et ord-17.')).toEqual(['a/ord-17']);
    expect(compiled.whole).toEqual(['a', 'b', 'a', 'a']);
  });

  it('of a large glossary is brought up without looking through it, where changes were noted', async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({
      ...{ entry: entry(`ord-${at}`), byReader: false, stamp: 'import', at },
    }));
    await changeOwn(async (tx) => {
      const own = await glossaryIn(tx, 'a');
      await putRows(tx, own.batch, many);
      await touch(tx, { ...own, entryCount: 5_002 });
    });
    const awake = backgroundOf({ ownIndex, ownList, rowsOf, createOwnStore });
    const text = 'ord-7, ord-8, lod, kvadrant, oktant';
    expect(await awake.found(text)).toEqual(['a/ord-7', 'a/ord-8']);
    compiled.looked = [];
    await awake.change('a', entry('ord-7', 'lod'));
    expect(await awake.found(text)).toEqual(['a/ord-8', 'a/ord-7']);
    await awake.change('a', entry('ny', 'kvadrant'));
    await awake.change('a', entry('ord-7', 'oktant'));
    await awake.store.removeMany('a', ['ord-8']);
    expect(await awake.found(text)).toEqual(['a/ny', 'a/ord-7']);
    expect(compiled.looked).toEqual([]);
    // A change that nobody noted: it is looked through, with the same result.
    await changeOwn(async (tx) => touch(tx, await glossaryIn(tx, 'a')));
    expect(await awake.found(text)).toEqual(['a/ny', 'a/ord-7']);
    expect(compiled.looked).toEqual(['a']);
  });

  it('tells which terms cannot be matched, as long as they are there', async () => {
    await store.save('a', entry('tegn', '!!'), null);
    const awake = await wakeUp();
    expect(await awake.refused()).toEqual(['a › tegn › !!: The term has no letter or digit.']);
    await awake.change('a', entry('tegn', 'lod'));
    await awake.change('a', entry('kompas', '??'));
    expect(await awake.refused()).toEqual(['a › kompas › ??: The term has no letter or digit.']);
  });
});
