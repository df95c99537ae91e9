import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser(),
}));

const catalogue = { ranks: [{ language: 'da', file: 'lexicon/da.ranks.txt', sha256: '' }] };
let files: Record<string, string>;
let fetched: string[];

beforeEach(() => {
  vi.resetModules();
  fetched = [];
  files = { 'catalogue.json': JSON.stringify(catalogue), 'lexicon/da.ranks.txt': 'jeg\ndet\ner' };
  vi.stubGlobal('fetch', async (url: string) => {
    const name = Object.keys(files).find((file) => url.endsWith(file));
    fetched.push(name ?? url);
    return new Response(name ? files[name] : '', { status: name ? 200 : 404 });
  });
});

it('reads a list when it is first asked for, and once', async () => {
  const { loadWordRanks } = await import('./word-ranks.ts');
  const [first, second] = await Promise.all([loadWordRanks('da'), loadWordRanks('da')]);
  expect([...(first ?? [])]).toEqual([
    ['jeg', 1],
    ['det', 2],
    ['er', 3],
  ]);
  expect(second).toBe(first);
  expect(fetched).toEqual(['catalogue.json', 'lexicon/da.ranks.txt']);
});

it('has none of a language without a list, and tries again what could not be read', async () => {
  const { loadWordRanks } = await import('./word-ranks.ts');
  expect(await loadWordRanks('fi')).toBeNull();
  const whole = files;
  files = {};
  expect(await loadWordRanks('da')).toBeNull();
  files = whole;
  expect((await loadWordRanks('da'))?.get('er')).toBe(3);
});
