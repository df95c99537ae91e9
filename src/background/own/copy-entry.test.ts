import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Entry, Glossary } from '../../model/glossary.ts';
import { copyEntry } from './copy-entry.ts';
import { ownList, rowsOf } from './own-rows.ts';
import { createOwnStore } from './own-store.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser(),
}));

const source = (id: string, sha256: string) => ({ id, title: id, language: 'da', sha256 });
const entry: Entry = {
  id: 'gen',
  terms: [{ text: 'gen', language: 'da', kind: 'preferred' }],
  explanations: [
    {
      ...{ language: 'da', audience: 'plain', text: 'Et gen er …' },
      origin: { kind: 'document', quote: 0 },
    },
  ],
  quotes: [{ source: 'plan', start: 0, end: 11, text: 'Et gen er …', role: 'definition' }],
  related: ['dna', 'rna'],
  ...{ level: 'specialist', status: 'approved', origin: 'document' },
};
const shipped = {
  id: 'shipped',
  language: 'da',
  sources: [source('plan', 'a'), source('other', 'b')],
  entries: [entry],
} as unknown as Glossary;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('brings quotes, their sources and what is referred to, as far as it is there', async () => {
  const store = createOwnStore(() => undefined);
  await store.create({ title: 'Mine', language: 'da' }, new Set());
  await store.save('mine', { ...entry, id: 'dna', quotes: [], explanations: [] }, null);
  const ref = await copyEntry({ glossary: shipped, entry }, 'mine', store);
  expect(ref).toEqual({ glossary: 'mine', entry: 'gen' });
  const [own] = await ownList();
  expect(own?.sources).toEqual([source('plan', 'a')]);
  const rows = own ? await rowsOf(own) : [];
  expect(rows[1]).toMatchObject({ byReader: true, entry: { ...entry, related: ['dna'] } });
  // Once more: it is there already.
  expect(await copyEntry({ glossary: shipped, entry }, 'mine', store)).toEqual(ref);
  expect((await ownList())[0]?.entryCount).toBe(2);
  expect((await ownList())[0]?.sources).toHaveLength(1);
});

it('keeps documents of the same id apart', async () => {
  const store = createOwnStore(() => undefined);
  await store.create({ title: 'Mine', language: 'da' }, new Set());
  await store.changeHead('mine', { sources: [source('plan', 'z')] });
  await copyEntry({ glossary: shipped, entry }, 'mine', store);
  const [own] = await ownList();
  expect(own?.sources.map(({ id, sha256 }) => [id, sha256])).toEqual([
    ['plan', 'z'],
    ['plan-2', 'a'],
  ]);
  const rows = own ? await rowsOf(own) : [];
  expect(rows[0]?.entry.quotes[0]?.source).toBe('plan-2');
});

it('says so when the glossary is gone', async () => {
  const store = createOwnStore(() => undefined);
  await expect(copyEntry({ glossary: shipped, entry }, 'mine', store)).rejects.toThrow(
    'errorNoGlossary',
  );
});
