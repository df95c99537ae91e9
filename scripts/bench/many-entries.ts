import { closeSync, openSync, writeSync } from 'node:fs';
import { type ExportFormat, exporters } from '../../src/interchange/formats.ts';
import { GLOSSARY_FORMAT, GLOSSARY_VERSION, type Glossary } from '../../src/model/glossary.ts';

/** A generated glossary whose entries are as long as those of real ones; `note` makes it another edition. */
export function manyEntries(count: number, note = ''): Glossary {
  const entries = Array.from({ length: count }, (_, i): Glossary['entries'][number] => ({
    id: `begreb-${i}`,
    terms: [
      { text: `begreb nummer ${i}`, language: 'da', kind: 'preferred' },
      { text: `navn ${i}`, language: 'da', kind: 'synonym' },
      { text: `concept number ${i}`, language: 'en', kind: 'preferred' },
    ],
    explanations: [
      {
        language: 'da',
        audience: 'plain',
        text: `Forklaringen af begreb nummer ${i}, som er skrevet så lang, som forklaringer er: ${'et ord til og et mere, '.repeat(6)}slut.${note}`,
        origin: { kind: 'editor', editor: 'Redaktionen', date: '2024-01-02' },
      },
    ],
    quotes: [],
    // Some point forwards: such entries have to wait for the ones they name.
    related: i % 3 === 0 ? [`begreb-${(i * 7 + 13) % count}`] : [],
    level: 'specialist',
    status: 'draft',
    origin: 'editor',
  }));
  return {
    format: GLOSSARY_FORMAT,
    version: GLOSSARY_VERSION,
    id: 'mange',
    title: 'Mange begreber',
    language: 'da',
    licence: 'CC0-1.0',
    sources: [],
    entries,
  };
}

export function writeAs(format: ExportFormat, glossary: Glossary, path: string): void {
  const file = openSync(path, 'w');
  for (const chunk of exporters[format](glossary).chunks) writeSync(file, chunk);
  closeSync(file);
}
