import { expect, it } from 'vitest';
import type { Entry, Glossary } from '../model/glossary.ts';
import { collectImport } from './collect-import.ts';
import { compareImport } from './compare-import.ts';
import { exporters, importers } from './formats.ts';

const entry: Entry = {
  id: 'sekstant',
  terms: [
    { text: 'sekstant', language: 'da', kind: 'preferred' },
    { text: 'sextant', language: 'en', kind: 'preferred' },
  ],
  explanations: [],
  quotes: [],
  related: [],
  level: 'specialist',
  status: 'draft',
  origin: 'editor',
};
const glossary: Glossary = {
  ...{ format: 'ordlys-glossary', version: 1, id: 'navigation', title: 'Navigation' },
  ...{ language: 'da', licence: 'CC0', sources: [], entries: [entry] },
};
const options = { language: 'da', editor: 'T', date: '2026-01-01' };

it.each(['json', 'csv', 'tbx', 'skos-turtle', 'skos-jsonld', 'defined-term-set'] as const)(
  'a term base of labels alone goes out and comes in as %s, where it is asked for',
  async (format) => {
    const written = new Blob([...exporters[format](glossary, options).chunks]);
    const bytes = new Uint8Array(await written.arrayBuffer());
    const asked = await collectImport(
      importers[format](bytes, { ...options, allowUnexplained: true }),
    );
    expect(asked.entries).toMatchObject([{ terms: entry.terms, explanations: [] }]);
    const again = compareImport(glossary, asked, { format });
    expect(again.counts).toMatchObject({ same: 1, changed: 0, new: 0 });
    const strict = await collectImport(importers[format](bytes, options));
    expect(strict.entries).toEqual([]);
    expect(strict.refusals.some(({ scope }) => scope === 'entry')).toBe(true);
  },
);
