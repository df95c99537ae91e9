import type { Capacity } from '../export/capacity.ts';

export const CONTEXTIVE_CAPACITY: Capacity = {
  head: ['title'],
  ids: false,
  languages: 'one',
  terms: 'all',
  kinds: ['preferred', 'synonym'],
  onePreferred: 'always',
  termFields: [],
  audience: false,
  explanations: 'one',
  unexplained: true,
  writer: 'none',
  entryFields: [],
};
