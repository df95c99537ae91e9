import { describe, expect, test } from 'vitest';
import { createLanguageEngine } from '../language/languages.ts';
import type { DraftFile, DraftStage } from './draft-messages.ts';
import { makeDraft } from './make-draft.ts';

const engine = createLanguageEngine('da', null);
const knowledge = {
  patternsOf: (term: Parameters<typeof engine.termPatterns>[0]) => engine.termPatterns(term),
  lexiconOf: () => null,
  ranksOf: () => null,
};
const SLEEP =
  'En apnø er en pause i vejrtrækningen. Lægen tæller hver apnø, mens patienten sover hele natten.';
const file = (name: string, content: string, page?: DraftFile['page']): DraftFile => ({
  ...{ name, file: new Blob([content]) },
  ...(page && { page }),
});
const make = async (...files: DraftFile[]) => {
  const asked: string[][] = [];
  const stages: [number, DraftStage['stage']][] = [];
  const made = await makeDraft(
    { files, language: 'da', title: '2 dokumenter' },
    {
      knowledgeOf: async (languages) => {
        asked.push([...languages]);
        return knowledge;
      },
      onProgress: (share, { stage }) => stages.push([share, stage]),
    },
  );
  return { ...made, asked, stages };
};

describe('a draft', () => {
  test('names its document by what it is called where it says nothing of itself', async () => {
    const { draft, asked, stages } = await make(file('Om søvn.txt', SLEEP));
    expect(draft).toMatchObject({ title: 'Om søvn', language: 'da' });
    expect(draft?.sources).toMatchObject([
      { id: expect.stringMatching(/^document-[0-9a-f]{16}$/u), sha256: expect.any(String) },
    ]);
    expect(draft?.sources[0]).not.toHaveProperty('url');
    expect(draft?.terms.map(({ text }) => text)).toContain('apnø');
    expect(asked).toEqual([['da']]);
    expect(stages.map(([share]) => share)).toEqual(
      stages.map(([share]) => share).sort((a, b) => a - b),
    );
    expect(stages.at(-1)?.[1]).toBe('finding');
  });

  test('of a page has its title, its address and the day it was read', async () => {
    const page = { title: 'Søvn', url: 'https://example.org/soevn' };
    const { draft } = await make(file('Søvn', `<html><body><p>${SLEEP}</body></html>`, page));
    expect(draft?.sources).toMatchObject([
      { title: 'Søvn', url: page.url, retrieved: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) },
    ]);
  });

  test('takes no address that a link must not lead to', async () => {
    const page = { title: 'Lokal', url: 'file:///hjem/soevn.html' };
    const { draft } = await make(file('Lokal', `<html><body><p>${SLEEP}</body></html>`, page));
    expect(draft?.sources[0]).not.toHaveProperty('url');
  });

  test('of several files leaves out twins and those that cannot be read, and says which', async () => {
    const { draft, unread } = await make(
      file('a.txt', SLEEP),
      file('b.txt', SLEEP),
      file('c.pdf', 'no PDF'),
      file('d.txt', 'Et sutteklæde er et klæde, som barnet sover med.'),
    );
    expect(draft?.title).toBe('2 dokumenter');
    expect(draft?.sources.map(({ title }) => title)).toEqual(['a', 'd']);
    expect(unread).toMatchObject([{ name: 'c.pdf', code: 'broken' }]);
  });

  test('of nothing that can be read is none', async () => {
    expect(await make(file('tom.txt', ''))).toMatchObject({
      draft: null,
      unread: [{ name: 'tom.txt', code: 'empty' }],
    });
  });
});
