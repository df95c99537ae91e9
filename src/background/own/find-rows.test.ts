import { expect, it } from 'vitest';
import type { Entry } from '../../model/glossary.ts';
import type { RowFilter } from '../../model/own-glossary.ts';
import { findRows } from './find-rows.ts';
import type { StoredGlossary, StoredRow } from './own-database.ts';

const glossary: StoredGlossary = {
  ...{ id: 'g', title: 'G', language: 'da', licence: '', sources: [], entryCount: 3 },
  ...{ made: '', changed: '', stamp: 's', batch: 'b' },
};

function row(text: string, more: Partial<Entry> = {}, byReader = false): StoredRow {
  const entry: Entry = {
    id: text.toLowerCase(),
    terms: [{ text, language: 'da', kind: 'preferred', forms: [`${text}erne`] }],
    explanations: [],
    ...{ quotes: [], related: [], level: 'specialist', status: 'draft', origin: 'editor' },
    ...more,
  };
  return { entry, byReader, stamp: 's', at: 0 };
}

const explained = (text: string): Partial<Entry> => ({
  explanations: [
    {
      language: 'da',
      audience: 'plain',
      text,
      origin: { kind: 'editor', editor: 'E', date: '2026' },
    },
  ],
});
const rows = [
  row('Åre', explained('Til at ro med')),
  row('anker', explained('Holder skibet'), true),
  row('bom', {
    status: 'approved',
    terms: [
      { text: 'bom', language: 'da', kind: 'preferred' },
      { text: 'Anker', language: 'da', kind: 'synonym' },
    ],
  }),
];
const found = (query: string, filter: RowFilter = {}) =>
  findRows(glossary, rows, { query, filter }).rows.map(({ entry }) => entry.id);

it('lists all in the order of the language', () => {
  expect(found('')).toEqual(['anker', 'bom', 'åre']);
});

it.each<[string, string[]]>([
  ['ANKER', ['anker', 'bom']],
  ['ankererne', ['anker']],
  ['skib hold', ['anker']],
  ['a\u030are', ['åre']],
  ['findes ikke', []],
])('finds all words of "%s" anywhere, forms included', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

it.each<[RowFilter, string[]]>([
  [{ status: 'approved' }, ['bom']],
  [{ level: 'everyday' }, []],
  [{ byReader: true }, ['anker']],
  [{ byReader: false, unexplained: false }, ['åre']],
  [{ unexplained: true }, ['bom']],
  [{ doubled: true }, ['anker', 'bom']],
  [{ doubled: false }, ['åre']],
])('filters by %o', (filter, ids) => {
  expect(found('', filter)).toEqual(ids);
});

it('finds what the reader noted on an entry, together with what the entry says', () => {
  const noted = new Map([['bom', 'Vigtig til eksamen']]);
  const ids = (query: string) =>
    findRows(glossary, rows, { query, filter: {}, noted }).rows.map(({ entry }) => entry.id);
  expect(ids('eksamen')).toEqual(['bom']);
  expect(ids('anker EKSAMEN')).toEqual(['bom']);
  expect(ids('skib eksamen')).toEqual([]);
});

it('has the term itself first, then what begins so, then other places', () => {
  const many = [
    row('generel', explained('om gener')),
    row('gen'),
    row('arvemasse', explained('Alle gener')),
    row('et gen'),
    row('genom'),
  ];
  const { rows: ranked } = findRows(glossary, many, { query: 'gen', filter: {} });
  expect(ranked.map(({ entry }) => entry.id)).toEqual([
    ...['gen', 'generel', 'genom', 'et gen', 'arvemasse'],
  ]);
});

it('puts slips of the pen right where nothing is found else, and says so', () => {
  expect(findRows(glossary, rows, { query: 'Ankre skibt', filter: {} })).toMatchObject({
    rows: [],
    query: 'Ankre skibt',
  });
  const near = findRows(glossary, rows, { query: 'amker', filter: {} });
  expect(near.query).toBe('anker');
  expect(near.rows.map(({ entry }) => entry.id)).toEqual(['anker', 'bom']);
  expect(findRows(glossary, rows, { query: 'anker', filter: {} }).query).toBe('anker');
});

it('leaves only what quotes a source', () => {
  const quote = { source: 'plan', start: 0, end: 1, text: 'a', role: 'usage' as const };
  const quoting = [row('gen', { quotes: [quote] }), row('dna')];
  const ids = (source: string) =>
    findRows(glossary, quoting, { query: '', filter: { source } }).rows.map((one) => one.entry.id);
  expect(ids('plan')).toEqual(['gen']);
  expect(ids('another')).toEqual([]);
});
