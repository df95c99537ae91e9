import type { Capacity } from '../export/capacity.ts';

export const TBX_CAPACITY: Capacity = {
  head: ['title', 'language', 'licence'],
  ids: true,
  languages: 'tagged',
  terms: 'all',
  kinds: ['preferred', 'synonym', 'abbreviation', 'spelling'],
  onePreferred: 'no',
  termFields: ['wordClass', 'gender'],
  notValues: { wordClass: ['phrase'] },
  audience: false,
  explanations: 'all',
  unexplained: true,
  trimsLines: true,
  writer: 'entry',
  entryFields: ['related'],
};
