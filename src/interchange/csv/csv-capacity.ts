import type { Capacity } from '../export/capacity.ts';

export const CSV_CAPACITY: Capacity = {
  head: [],
  ids: true,
  languages: 'tagged',
  terms: 'all',
  kinds: ['preferred', 'synonym', 'abbreviation', 'spelling'],
  onePreferred: 'at-most',
  termFields: [],
  audience: true,
  explanations: 'one',
  unexplained: true,
  writer: 'entry',
  entryFields: ['related', 'level', 'status', 'origin'],
};
