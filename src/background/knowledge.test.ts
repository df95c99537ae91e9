import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Entry } from '../model/glossary.ts';
import type { matchPage } from './match-page.ts';
import { createOwnStore } from './own/own-store.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser(),
}));
vi.mock('./detect-text-language.ts', () => ({ detectTextLanguage: async () => 'da' }));

const entry = (text: string): Entry => ({
  id: text,
  terms: [{ text, language: 'da', kind: 'preferred' }],
  ...{ explanations: [], quotes: [], related: [] },
  ...{ level: 'specialist', status: 'draft', origin: 'editor' },
});
const store = createOwnStore(() => undefined);

/** A background that just woke up: modules and all they remember are new. */
async function wakeUp() {
  vi.resetModules();
  const knowledge = await import('./knowledge.ts');
  const page = (await import('./match-page.ts')).matchPage;
  return { ...knowledge, termsIn: (text: string) => termsIn(page, text) };
}

async function termsIn(match: typeof matchPage, text: string) {
  const texts = [{ text, declared: 'da', pageLevel: true, section: 0 }];
  const memory = { language: 'da', judged: 1, usedOtherwise: [] };
  const { groups, revision } = await match({ texts, sample: null, memory }, { id: 'ordlys' });
  return { terms: groups.flat().map((ref) => ref.entry), revision };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  const listed = { glossaries: [], lexicons: [], ranks: [], rules: 'rules' };
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(listed)));
});

it('takes own glossaries into use, each state of them under a revision of its own', async () => {
  const awake = await wakeUp();
  const nothing = await awake.termsIn('En sekstant og en kvadrant.');
  expect(nothing).toEqual({ terms: [], revision: await awake.getRevision() });
  await store.create({ title: 'Navigation', language: 'da' }, new Set());
  await store.save('navigation', entry('sekstant'), null);
  // Until the change is compiled, pages are answered from before.
  expect(await awake.termsIn('En sekstant.')).toEqual(nothing);
  expect(await awake.renewKnowledge()).toBe(true);
  const one = await awake.termsIn('En sekstant og en kvadrant.');
  expect(one.terms).toEqual(['sekstant']);
  expect(one.revision).not.toBe(nothing.revision);
  await store.save('navigation', entry('kvadrant'), null);
  const twice = [awake.renewKnowledge(), awake.renewKnowledge()];
  expect((await Promise.all(twice)).filter(Boolean)).toHaveLength(1);
  expect((await awake.termsIn('En sekstant og en kvadrant.')).terms).toHaveLength(2);
});

it('tells pages of a change that woke it up', async () => {
  await store.create({ title: 'Navigation', language: 'da' }, new Set());
  expect(await (await wakeUp()).renewKnowledge()).toBe(true);
});

it('finds them after a sleep, from the cached index and when it was killed before compiling', async () => {
  await store.create({ title: 'Navigation', language: 'da' }, new Set());
  await store.save('navigation', entry('sekstant'), null);
  const killed = await wakeUp();
  expect((await killed.termsIn('En sekstant.')).terms).toEqual(['sekstant']);
  const { revision } = await killed.getMatching();
  const again = await wakeUp();
  expect(await again.termsIn('En sekstant.')).toEqual({ terms: ['sekstant'], revision });
});
