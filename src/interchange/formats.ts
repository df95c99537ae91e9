import { exportAnki } from './anki/export-anki.ts';
import { exportContextive } from './contextive/export-contextive.ts';
import { importContextive } from './contextive/import-contextive.ts';
import { exportCsv } from './csv/export-csv.ts';
import { importCsv } from './csv/import-csv.ts';
import type { Exporter } from './export/exported.ts';
import type { ImportFormat } from './import-capacities.ts';
import type { Importer } from './import-options.ts';
import { exportJson } from './json/export-json.ts';
import { importJson } from './json/import-json.ts';
import { exportList } from './list/export-list.ts';
import { importList } from './list/import-list.ts';
import { exportDefinedTermSet, exportSkosJsonLd } from './rdf/export-json-ld.ts';
import { exportNTriples, exportTurtle } from './rdf/export-turtle.ts';
import { importJsonLd } from './rdf/import-json-ld.ts';
import { importRdfXml } from './rdf/import-rdf-xml.ts';
import { importTurtle } from './rdf/import-turtle.ts';
import { exportTbx } from './tbx/export-tbx.ts';
import { importTbx } from './tbx/import-tbx.ts';
import { exportYomitan } from './yomitan/export-yomitan.ts';

export type ExportFormat =
  | Exclude<ImportFormat, 'skos-rdfxml'>
  | 'skos-ntriples'
  | 'yomitan'
  | 'anki';

export const importers: Readonly<Record<ImportFormat, Importer>> = {
  json: importJson,
  csv: importCsv,
  tbx: importTbx,
  'skos-turtle': importTurtle,
  'skos-jsonld': importJsonLd,
  'skos-rdfxml': importRdfXml,
  'defined-term-set': importJsonLd,
  contextive: importContextive,
  list: importList,
};

export const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  json: exportJson,
  csv: exportCsv,
  tbx: exportTbx,
  'skos-turtle': exportTurtle,
  'skos-ntriples': exportNTriples,
  'skos-jsonld': exportSkosJsonLd,
  'defined-term-set': exportDefinedTermSet,
  contextive: exportContextive,
  list: exportList,
  yomitan: exportYomitan,
  anki: exportAnki,
};
