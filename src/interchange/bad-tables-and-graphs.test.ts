import { describe, expect, it } from 'vitest';
import type { Glossary } from '../model/glossary.ts';
import { type CollectedImport, collectImport } from './collect-import.ts';
import { exporters, importers } from './formats.ts';
import type { ImportFormat } from './import-capacities.ts';

const OPTIONS = { language: 'da', editor: 'Importen', date: '2024-01-02' };
const utf8 = (text: string) => new TextEncoder().encode(text);

const read = (format: ImportFormat, text: string): Promise<CollectedImport> =>
  collectImport(importers[format](utf8(text), OPTIONS));

describe('hostile tables and graphs', () => {
  it('keeps formulas as text', async () => {
    const { entries } = await read('csv', `term;forklaring\n"=cmd|'/c calc'!A1";=1+1\n`);
    expect(entries[0]).toMatchObject({
      terms: [{ text: "=cmd|'/c calc'!A1" }],
      explanations: [{ text: '=1+1' }],
    });
  });

  it('writes them so that no spreadsheet runs them', async () => {
    const { entries } = await read('csv', 'term;forklaring\n=1+1;@SUM(A1)\n');
    const glossary = { ...EMPTY, entries };
    const text = await new Blob([...exporters.csv(glossary).chunks]).text();
    expect(text).toContain(";'=1+1;'@SUM(A1);");
  });

  it('names the line of a quotation mark that is not closed, and goes on below it', async () => {
    const text = 'term;forklaring\ngen;"en opskrift\nexon;en del\nintron;en anden\n';
    const { entries, refusals } = await read('csv', text);
    expect(entries.map(({ id }) => id)).toEqual(['exon', 'intron']);
    expect(refusals).toMatchObject([{ code: 'syntax', scope: 'entry', place: { line: 2 } }]);
  });

  it('refuses a text of 10 MB and keeps the others', async () => {
    const text = `term;forklaring\ngen;"${'lang '.repeat(2_000_000)}"\nexon;en del\n`;
    const { entries, refusals } = await read('csv', text);
    expect(entries.map(({ id }) => id)).toEqual(['exon']);
    expect(refusals).toMatchObject([
      { code: 'too-long', place: { line: 2 }, field: 'explanation', params: { limit: 20_000 } },
      { code: 'no-explanation', place: { line: 2 } },
    ]);
  });

  it('keeps concepts whose relations go in circles or nowhere', async () => {
    const text = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <http://e.org/> .
:a a skos:Concept; skos:prefLabel "a"@da; skos:definition "A."@da; skos:broader :b, :a, :nowhere.
:b a skos:Concept; skos:prefLabel "b"@da; skos:definition "B."@da; skos:broader :a; skos:notation "1".
`;
    const { entries, refusals } = await read('skos-turtle', text);
    expect(entries).toMatchObject([
      { id: 'a', related: ['b'] },
      { id: 'b', related: ['a'] },
    ]);
    expect(refusals).toMatchObject([
      { code: 'cyclic', params: { entries: 'a, b' }, place: { line: 2 } },
      { code: 'cyclic', params: { entries: 'a' } },
      { code: 'self-reference', entry: 'http://e.org/a' },
      { code: 'unknown-entry', params: { key: 'http://e.org/nowhere' } },
      { code: 'kept-as', field: 'skos:broader', params: { as: 'related', count: 2 } },
      { code: 'not-kept', field: 'skos:notation', params: { count: 1 } },
    ]);
  });

  it('tells the line where Turtle breaks, and keeps what stands before it', async () => {
    const text = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<http://e.org/a> a skos:Concept; skos:prefLabel "a"@da; skos:definition "A."@da.
<http://e.org/b> a skos:Concept; skos:prefLabel "b" "c".
`;
    const { entries, refusals } = await read('skos-turtle', text);
    expect(entries.map(({ id }) => id)).toEqual(['a']);
    expect(refusals.find(({ scope }) => scope === 'file')).toMatchObject({
      code: 'syntax',
      place: { line: 3 },
    });
  });
});

const EMPTY: Omit<Glossary, 'entries'> = {
  format: 'ordlys-glossary',
  version: 1,
  id: 'x',
  title: 'X',
  language: 'da',
  licence: 'CC0-1.0',
  sources: [],
};
