import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import type { Glossary } from '../../model/glossary.ts';
import { entrySchema } from '../../model/glossary-schema.ts';
import { parseGlossary } from '../../model/parse-glossary.ts';
import { collectImport, glossaryOf } from '../collect-import.ts';
import { detectFormat } from '../detect-format.ts';
import type { Capacity } from '../export/capacity.ts';
import type { ExportOptions } from '../export/exported.ts';
import { reduceGlossary } from '../export/reduce-glossary.ts';
import { type ExportFormat, exporters, importers } from '../formats.ts';
import { capacities, type ImportFormat } from '../import-capacities.ts';
import { cleanTerm } from '../text/clean-text.ts';
import { anyGlossary } from './any-glossary.ts';
import { differences } from './differences.ts';

// Properties are many small tests in one.
vi.setConfig({ testTimeout: 60_000 });

type Case = { name: string; out: ExportFormat; back: ImportFormat; options?: ExportOptions };

const CASES: readonly Case[] = [
  { name: 'JSON', out: 'json', back: 'json' },
  { name: 'CSV with semicolons', out: 'csv', back: 'csv' },
  { name: 'CSV with commas', out: 'csv', back: 'csv', options: { delimiter: ',' } },
  { name: 'TSV', out: 'csv', back: 'csv', options: { delimiter: '\t' } },
  { name: 'TBX 3 DCA', out: 'tbx', back: 'tbx' },
  { name: 'TBX 3 DCT', out: 'tbx', back: 'tbx', options: { tbx: { version: 3, style: 'dct' } } },
  { name: 'TBX 2', out: 'tbx', back: 'tbx', options: { tbx: { version: 2, style: 'dca' } } },
  { name: 'SKOS as Turtle', out: 'skos-turtle', back: 'skos-turtle' },
  { name: 'SKOS as N-Triples', out: 'skos-ntriples', back: 'skos-turtle' },
  { name: 'SKOS as JSON-LD', out: 'skos-jsonld', back: 'skos-jsonld' },
  { name: 'DefinedTermSet', out: 'defined-term-set', back: 'defined-term-set' },
  { name: 'Contextive', out: 'contextive', back: 'contextive' },
  { name: 'a plain list', out: 'list', back: 'list' },
];

const WRITER = { editor: 'Importen', date: '2024-01-02' };

async function roundTrip({ out, back, options }: Case, glossary: Glossary) {
  const defaults = { language: glossary.language, ...WRITER };
  const exported = exporters[out](glossary, { ...options, ...WRITER });
  const bytes = joined(exported.chunks);
  const collected = await collectImport(importers[back](bytes, defaults));
  const about = { id: 'andet', title: 'Andet', language: 'fo', licence: 'Anden' };
  return { ...exported, bytes, collected, after: glossaryOf(collected, about) };
}

function joined(chunks: Iterable<Uint8Array>): Uint8Array {
  const list = [...chunks];
  const bytes = new Uint8Array(list.reduce((sum, { length }) => sum + length, 0));
  list.reduce((at, chunk) => {
    bytes.set(chunk, at);
    return at + chunk.length;
  }, 0);
  return bytes;
}

function held(capacity: Capacity | null, glossary: Glossary): Glossary {
  if (capacity === null) return glossary;
  return reduceGlossary(glossary, capacity, { language: glossary.language, ...WRITER }).glossary;
}

function sharesTerm({ entries }: Glossary): boolean {
  const terms = entries.flatMap((entry) => [
    ...new Set(entry.terms.map(({ text }) => cleanTerm(text))),
  ]);
  return new Set(terms).size < terms.length;
}

describe.each(CASES)('JSON → $name → JSON', (way) => {
  it('keeps all that the format can hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyGlossary, async (glossary) => {
        const { collected } = await roundTrip(way, glossary);
        expect(collected.entries).toEqual(held(capacities[way.back], glossary).entries);
      }),
      { numRuns: 150 },
    );
  });

  it('tells exactly what is lost', async () => {
    await fc.assert(
      fc.asyncProperty(anyGlossary, async (glossary) => {
        // Without ids an entry is found again by its terms, so no two may share one.
        fc.pre(capacities[way.back]?.ids !== false || !sharesTerm(glossary));
        const { losses, after } = await roundTrip(way, glossary);
        const told = new Set(losses.map(({ entry = '', field }) => `${entry}/${field}`));
        told.delete('/sources');
        expect([...told].sort()).toEqual([...differences(glossary, after)].sort());
      }),
      { numRuns: 150 },
    );
  });

  it('gives entries that the model takes, refuses none of its own, and is known again', async () => {
    await fc.assert(
      fc.asyncProperty(anyGlossary, async (glossary) => {
        const { bytes, collected, after, extension } = await roundTrip(way, glossary);
        for (const entry of collected.entries) v.parse(entrySchema, entry);
        const refused = collected.refusals.filter(
          ({ code }) => code !== 'no-entries' && code !== 'empty-file',
        );
        expect(refused).toEqual([]);
        const about = { title: 'T', licence: 'L', id: 'i' };
        const text = JSON.stringify({ ...after, ...about });
        expect(parseGlossary(text, 'f').problems).toEqual([]);
        if (after.entries.length > 0) expect(detectFormat(bytes, `x.${extension}`)).toBe(way.back);
      }),
      { numRuns: 60 },
    );
  });
});
