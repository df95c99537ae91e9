import { CONTEXTIVE_CAPACITY } from './contextive/contextive-capacity.ts';
import { CSV_CAPACITY } from './csv/csv-capacity.ts';
import type { Capacity } from './export/capacity.ts';
import { LIST_CAPACITY } from './list/list-capacity.ts';
import { DEFINED_TERM_CAPACITY, SKOS_CAPACITY } from './rdf/skos-capacity.ts';
import { TBX_CAPACITY } from './tbx/tbx-capacity.ts';

export type ImportFormat =
  | 'json'
  | 'csv'
  | 'tbx'
  | 'skos-turtle'
  | 'skos-jsonld'
  | 'skos-rdfxml'
  | 'defined-term-set'
  | 'contextive'
  | 'list';

/** What each format can say; null for our own, which says all. */
export const capacities: Readonly<Record<ImportFormat, Capacity | null>> = {
  json: null,
  csv: CSV_CAPACITY,
  tbx: TBX_CAPACITY,
  'skos-turtle': SKOS_CAPACITY,
  'skos-jsonld': SKOS_CAPACITY,
  'skos-rdfxml': SKOS_CAPACITY,
  'defined-term-set': DEFINED_TERM_CAPACITY,
  contextive: CONTEXTIVE_CAPACITY,
  list: LIST_CAPACITY,
};
