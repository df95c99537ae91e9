import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Sender } from '../../messages/handle-requests.ts';
import { addTerm, takeBackTerm } from './add-term.ts';
import { ownGlossariesWhole } from './own-rows.ts';
import { createOwnStore } from './own-store.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser(),
}));
vi.mock('../detect-text-language.ts', () => ({ detectTextLanguage: async () => 'en' }));

const store = createOwnStore(() => undefined);
const sentence = 'The sextant measures angles.';
const met = { glossary: null, text: ' sextant ', language: null, sentence, title: 'Sea', url: '' };
const onPage = (incognito = false) =>
  ({
    id: 'ordlys',
    tab: { url: 'https://example.org/sea', title: 'The sea', incognito },
  }) as Sender;
const add = (
  more: Partial<Omit<typeof met, 'glossary'>> & { glossary?: string },
  sender = onPage(),
) =>
  addTerm({ ...met, ...more }, sender, {
    ...{ store, taken: new Set<string>() },
    formOf: async ({ text }) => text.replace(/s$/u, ''),
  });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('makes a glossary for the first word, with its sentence and the address of the tab', async () => {
  const { ref, stamp } = await add({ url: 'https://pretended.example/' });
  expect(stamp).not.toBeNull();
  const [glossary] = await ownGlossariesWhole();
  expect(glossary).toMatchObject({ id: ref.glossary, title: 'ownGlossaryTitle', language: 'en' });
  const [source] = glossary?.sources ?? [];
  expect(source).toMatchObject({ title: 'The sea', url: 'https://example.org/sea' });
  expect(glossary?.entries).toMatchObject([
    {
      terms: [{ text: 'sextant', language: 'en' }],
      quotes: [
        { source: source?.id, start: 0, end: sentence.length, text: sentence, role: 'usage' },
      ],
    },
  ]);
});

it('keeps a word once, and the next one where the last was added', async () => {
  await store.create({ title: 'Other', language: 'da' }, new Set());
  const first = await add({});
  expect(await add({ text: 'Sextant' })).toEqual({ ...first, stamp: null });
  const chosen = await add({ glossary: 'other', text: 'anchor' });
  expect(chosen.ref.glossary).toBe('other');
  expect((await add({ text: 'mast' })).ref.glossary).toBe('other');
  await expect(add({ glossary: 'gone' })).rejects.toThrow('errorNoGlossary');
});

it('leaves no trace of a private window but the word', async () => {
  await add({}, onPage(true));
  const written = JSON.stringify(await ownGlossariesWhole());
  expect(written).toContain('sextant');
  expect(written).not.toMatch(/example\.org|The sea|measures/);
});

it('keeps a word as a dictionary lists it, and its sentence as it was', async () => {
  const { ref, term, stamp } = await add({ text: 'angles' });
  expect(term).toBe('angle');
  const [glossary] = await ownGlossariesWhole();
  expect(glossary?.entries).toMatchObject([
    { id: ref.entry, terms: [{ text: 'angle' }], quotes: [{ text: sentence }] },
  ]);
  expect(await add({ text: 'Angle' })).toMatchObject({ ref, term: 'angle', stamp: null });
  expect(stamp).not.toBeNull();
});

it('takes a word out again, unless it was changed since', async () => {
  const one = await add({ text: 'mast' });
  const other = await add({ text: 'anchor' });
  await store.changeMany(other.ref.glossary, [other.ref.entry], { status: 'reviewed' });
  const back = ({ ref, stamp }: typeof one) => takeBackTerm({ ref, stamp: stamp ?? '' }, store);
  await expect(back(other)).rejects.toThrow('errorChangedMeanwhile');
  await expect(back({ ...one, stamp: 'guessed' })).rejects.toThrow('errorChangedMeanwhile');
  await back(one);
  const [glossary] = await ownGlossariesWhole();
  expect(glossary?.entries.map(({ id }) => id)).toEqual(['anchor']);
  await expect(back(one)).rejects.toThrow('errorChangedMeanwhile');
});
