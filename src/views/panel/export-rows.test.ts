import { expect, test } from 'vitest';
import type { CardEntry } from '../../model/card.ts';
import type { Explanation } from '../../model/glossary.ts';
import { entryKey } from './entry-key.ts';
import type { EntryShelf } from './entry-shelf.ts';
import { exportRows } from './export-rows.ts';
import { termForTests } from './term-for-tests.ts';

const quote = { source: 'strategi', start: 0, end: 5, text: 'Citat', role: 'definition' } as const;
const plain: Explanation = {
  language: 'da',
  audience: 'plain',
  text: 'Kort sagt.',
  origin: { kind: 'editor', editor: 'Red.', date: '2026-01-01' },
};

function card(glossary: string, change: Partial<CardEntry['entry']>): CardEntry {
  return {
    ref: { glossary, entry: 'gen' },
    ...{ glossaryTitle: `Ordliste ${glossary}`, related: [] },
    sources: [
      {
        ...{ id: 'strategi', title: 'Strategi', language: 'da', sha256: '0' },
        url: 'https://example.org/',
      },
    ],
    entry: {
      ...{ id: 'gen', level: 'specialist', status: 'reviewed', origin: 'document' },
      terms: [
        { text: 'gen', language: 'da', kind: 'preferred' },
        { text: 'gene', language: 'en', kind: 'preferred' },
      ],
      ...{ explanations: [plain], quotes: [quote], related: [] },
      ...change,
    },
  };
}

const cards = [card('a', {}), card('b', { explanations: [], quotes: [quote] })];
const shelf: EntryShelf = {
  get: (ref) => cards.find((one) => entryKey(one.ref) === entryKey(ref)),
  load: async () => {},
  setNote: () => {},
  held: () => new Map(),
};
const reader = { explainIn: 'da', audience: 'plain', uiLanguage: 'da' } as const;

test('a row for each glossary that explains a term', () => {
  const refs = ['a', 'b'].map((glossary) => ({ glossary, entry: 'gen' }));
  const rows = exportRows([termForTests('gen', { entries: refs, count: 2 })], shelf, reader);
  expect(rows).toEqual([
    {
      ...{ term: 'gen', forms: ['gen'], count: 2, explanation: 'Kort sagt.', quote: 'Citat' },
      ...{ source: 'Strategi', address: 'https://example.org/', translations: 'en: gene' },
      glossary: 'Ordliste a',
    },
    // Without an explanation the quoted sentence stands for one.
    expect.objectContaining({ explanation: 'Citat', quote: 'Citat', glossary: 'Ordliste b' }),
  ]);
});

test('what no glossary has any more is left out', () => {
  const gone = termForTests('x', { entries: [{ glossary: 'c', entry: 'x' }] });
  expect(exportRows([gone], shelf, reader)).toEqual([]);
});
