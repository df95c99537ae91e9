import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLanguageEngine } from '../../language/languages.ts';
import { type IndexPart, JoinedIndex } from '../../matcher/joined-index.ts';
import { matchOnce } from '../../matcher/match-once.ts';
import type { Entry } from '../../model/glossary.ts';
import { createOwnStore } from './own-store.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser(),
}));
const compiled = vi.hoisted(() => ({ whole: [] as string[], changes: [] as string[] }));
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
  const compileChanges: typeof real.compileChanges = (whole, own, about) => {
    compiled.changes.push(own.id);
    return real.compileChanges(whole, own, about);
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
  const { ownIndex } = await import('./own-index.ts');
  const { ownList } = await import('./own-rows.ts');
  return {
    /** The entries that are found, each glossary's in the order of its hits. */
    async found(text = `${WORDS.join(', ')}.`): Promise<string[]> {
      const parts: IndexPart[] = [];
      for (const own of await ownList()) parts.push(...(await ownIndex(own, compiling)).parts);
      const hits = matchOnce([text], new JoinedIndex(parts), engineFor)(text);
      return hits.flatMap(({ entries }) => entries.map((ref) => `${ref.glossary}/${ref.entry}`));
    },
    async refused(): Promise<string[]> {
      const lines: string[] = [];
      for (const own of await ownList()) lines.push(...(await ownIndex(own, compiling)).refused);
      return lines;
    },
  };
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  for (const title of ['A', 'B']) {
    await store.create({ title, language: 'da' }, none);
    for (const id of ['sekstant', 'kompas']) await store.save(title.toLowerCase(), entry(id), null);
  }
  Object.assign(compiled, { whole: [], changes: [] });
});

async function change(id: string, to: Entry): Promise<void> {
  const { ownList, rowsOf } = await import('./own-rows.ts');
  const rows = await rowsOf((await ownList()).find((own) => own.id === id)!);
  const seen = rows.find((row) => row.entry.id === to.id)?.stamp ?? null;
  expect((await store.save(id, to, seen)).kind).toBe('saved');
}

describe('the index of an own glossary', () => {
  it('is compiled whole once, and found again after a sleep', async () => {
    const all = ['a/sekstant', 'b/sekstant', 'a/kompas', 'b/kompas'];
    expect(await (await wakeUp()).found()).toEqual(all);
    expect(compiled).toEqual({ whole: ['a', 'b'], changes: [] });
    expect(await (await wakeUp()).found()).toEqual(all);
    expect(compiled).toEqual({ whole: ['a', 'b'], changes: [] });
  });

  it('costs a change only what is changed in one glossary, and that once', async () => {
    const awake = await wakeUp();
    await awake.found();
    await change('b', entry('lod'));
    await change('b', entry('kompas', 'kvadrant'));
    const now = ['a/sekstant', 'b/sekstant', 'b/kompas', 'a/kompas', 'b/lod'];
    expect(await awake.found()).toEqual(now);
    expect(compiled).toEqual({ whole: ['a', 'b'], changes: ['b'] });
    expect(await (await wakeUp()).found()).toEqual(now);
    expect(compiled).toEqual({ whole: ['a', 'b'], changes: ['b'] });
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
      await change('a', entry(text.toLowerCase().replaceAll(' ', '-'), text));
    expect(await awake.found()).toContain('a/sekstant');
    expect(compiled.whole).toEqual(['a', 'b', 'a']);
    const { ownList } = await import('./own-rows.ts');
    const { changeOwn, putRows } = await import('./own-database.ts');
    const [own] = await ownList();
    const many = Array.from({ length: 600 }, (_, at) => ({
      ...{ entry: entry(`ord-${at}`), byReader: false, stamp: 'import', at },
    }));
    await changeOwn((tx) => putRows(tx, own!.batch, many));
    await store.changeHead('a', { title: 'Andet' });
    expect(await awake.found('Et ord-17.')).toEqual(['a/ord-17']);
    expect(compiled.whole).toEqual(['a', 'b', 'a', 'a']);
  });

  it('tells which terms cannot be matched, as long as they are there', async () => {
    await store.save('a', entry('tegn', '!!'), null);
    const awake = await wakeUp();
    expect(await awake.refused()).toEqual(['a › tegn › !!: The term has no letter or digit.']);
    await change('a', entry('tegn', 'lod'));
    await change('a', entry('kompas', '??'));
    expect(await awake.refused()).toEqual(['a › kompas › ??: The term has no letter or digit.']);
  });
});
