import { text } from '../../i18n/text.ts';
import type { ExportFormat } from '../../interchange/formats.ts';
import type { ImportFormat } from '../../interchange/import-capacities.ts';

const NAMES: Record<ImportFormat | ExportFormat, () => string> = {
  json: () => text('formatJson'),
  csv: () => text('formatCsv'),
  tbx: () => 'TBX (ISO 30042)',
  'skos-turtle': () => 'SKOS, Turtle',
  'skos-ntriples': () => 'SKOS, N-Triples',
  'skos-jsonld': () => 'SKOS, JSON-LD',
  'skos-rdfxml': () => 'SKOS, RDF/XML',
  'defined-term-set': () => 'schema.org DefinedTermSet',
  contextive: () => 'Contextive (YAML)',
  list: () => text('formatList'),
  yomitan: () => text('formatYomitan'),
  anki: () => text('formatAnki'),
};

/** The formats a glossary can be saved in, the most used first. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  'json',
  'csv',
  'tbx',
  'skos-turtle',
  'skos-jsonld',
  'skos-ntriples',
  'defined-term-set',
  'contextive',
  'yomitan',
  'anki',
  'list',
];

/** The formats a file can be read as. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  'json',
  'csv',
  'tbx',
  'skos-turtle',
  'skos-jsonld',
  'skos-rdfxml',
  'defined-term-set',
  'contextive',
  'list',
];

export function formatName(format: ImportFormat | ExportFormat): string {
  return NAMES[format]();
}
