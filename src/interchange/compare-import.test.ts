import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Entry, Glossary } from '../model/glossary.ts';
import { collectImport } from './collect-import.ts';
import { compareImport } from './compare-import.ts';
import { exporters, importers } from './formats.ts';
import type { ImportFormat } from './import-capacities.ts';
import { anyGlossary } from './round-trip/any-glossary.ts';

// Properties are many small tests in one.
vi.setConfig({ testTimeout: 60_000 });

const DEFAULTS = { editor: 'Importen', date: '2024-01-02' };

const gene: Entry = {
  id: 'gen',
  terms: [
    { text: 'gen', language: 'da', kind: 'preferred', gender: 'neuter', notForms: ['gener'] },
    { text: 'arveanlæg', language: 'da', kind: 'synonym' },
  ],
  explanations: [
    {
      language: 'da',
      audience: 'plain',
      text: 'En opskrift.',
      origin: { kind: 'document', quote: 0 },
    },
  ],
  quotes: [{ source: 'kilde', start: 0, end: 12, text: 'En opskrift.', role: 'definition' }],
  related: [],
  level: 'everyday',
  status: 'approved',
  origin: 'document',
};
const exon: Entry = {
  ...gene,
  id: 'exon',
  terms: [{ text: 'exon', language: 'da', kind: 'preferred' }],
  related: ['gen'],
};
const glossary: Glossary = {
  format: 'ordlys-glossary',
  version: 1,
  id: 'g',
  title: 'G',
  language: 'da',
  licence: 'CC0-1.0',
  sources: [{ id: 'kilde', title: 'En kilde', language: 'da', sha256: '0'.repeat(64) }],
  entries: [gene, exon],
};

async function imported(format: ImportFormat, text: string) {
  const options = { language: 'da', ...DEFAULTS };
  return collectImport(importers[format](new TextEncoder().encode(text), options));
}

describe('compareImport', () => {
  it('finds everything the same in what was exported, in every format', async () => {
    const formats = Object.keys(importers).filter((name) => name !== 'skos-rdfxml');
    for (const format of formats as Exclude<ImportFormat, 'skos-rdfxml'>[]) {
      const chunks = [...exporters[format](glossary, DEFAULTS).chunks];
      const text = new TextDecoder().decode(await new Blob(chunks).arrayBuffer());
      const { counts } = compareImport(glossary, await imported(format, text), {
        format,
        defaults: DEFAULTS,
      });
      expect([format, counts]).toEqual([
        format,
        { new: 0, same: 2, changed: 0, missing: 0, refused: 0 },
      ]);
    }
  });

  it('tells field by field what changed, and keeps what a table cannot say', async () => {
    const csv =
      'id;term;synonyms;forklaring\ngen;gen;anlæg;"En ny opskrift."\nintron;intron;;Et stykke.\n';
    const { entries, missing, counts } = compareImport(glossary, await imported('csv', csv), {
      format: 'csv',
      defaults: { ...DEFAULTS, level: 'everyday', status: 'approved' },
    });
    expect(counts).toEqual({ new: 1, same: 0, changed: 1, missing: 1, refused: 0 });
    expect(missing).toEqual(['exon']);
    const [changed, added] = entries;
    if (changed?.kind !== 'changed') throw new Error('not changed');
    expect(changed.changes.map(({ field }) => field)).toContain('terms');
    expect(changed.merged.terms).toEqual([
      gene.terms[0],
      { text: 'anlæg', language: 'da', kind: 'synonym' },
    ]);
    expect(changed.merged.explanations[0]?.text).toBe('En ny opskrift.');
    expect(changed.merged.quotes).toEqual(gene.quotes);
    expect(added).toMatchObject({ kind: 'new', entry: { id: 'intron' } });
  });

  it('finds an entry by its term where the format has no ids', async () => {
    const { entries } = compareImport(glossary, await imported('list', 'Exon = Noget andet.\n'), {
      format: 'list',
      defaults: DEFAULTS,
    });
    expect(entries).toMatchObject([{ kind: 'changed', id: 'exon', merged: { related: ['gen'] } }]);
  });

  it('gives a new entry an id that is free', async () => {
    const taken = { ...glossary, entries: [{ ...exon, id: 'celle', related: [] }] };
    const { entries } = compareImport(taken, await imported('list', 'celle = Byggesten.\n'), {
      format: 'list',
      defaults: DEFAULTS,
    });
    expect(entries).toMatchObject([{ kind: 'new', entry: { id: 'celle-2' } }]);
  });

  it('counts what was refused, and keeps the reasons', async () => {
    const found = await imported('list', 'gen = En opskrift.\nvrøvl\n');
    const { counts, refused } = compareImport(glossary, found, { format: 'list' });
    expect(counts.refused).toBe(1);
    expect(refused).toMatchObject([{ code: 'syntax', place: { line: 2 } }]);
  });

  it('finds our own files the same, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyGlossary, async (any) => {
        const chunks = [...exporters.json(any).chunks];
        const text = new TextDecoder().decode(await new Blob(chunks).arrayBuffer());
        const { counts } = compareImport(any, await imported('json', text), { format: 'json' });
        expect(counts).toMatchObject({ new: 0, changed: 0, missing: 0, same: any.entries.length });
      }),
      { numRuns: 60 },
    );
  });
});
