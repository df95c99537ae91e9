import type { Capacity } from '../export/capacity.ts';

export const SKOS_CAPACITY: Capacity = {
  head: ['id', 'title', 'language', 'licence'],
  ids: true,
  languages: 'tagged',
  terms: 'all',
  kinds: ['preferred', 'synonym', 'spelling'],
  onePreferred: 'always',
  termFields: [],
  audience: false,
  explanations: 'all',
  unexplained: true,
  writer: 'entry',
  entryFields: ['related'],
};

export const DEFINED_TERM_CAPACITY: Capacity = {
  ...SKOS_CAPACITY,
  kinds: ['preferred', 'synonym'],
  writer: 'none',
  entryFields: [],
};
