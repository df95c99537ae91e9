import type { Capacity } from '../export/capacity.ts';

/** A term that a list cannot tell from something else. */
function refusesTerm(term: string): boolean {
  return (
    term.includes(' = ') || term.startsWith('#') || term.startsWith('=') || term.endsWith(' =')
  );
}

export const LIST_CAPACITY: Capacity = {
  head: [],
  ids: false,
  languages: 'one',
  terms: 'first',
  kinds: ['preferred'],
  onePreferred: 'always',
  termFields: [],
  audience: false,
  explanations: 'one',
  trimsLines: true,
  writer: 'none',
  entryFields: [],
  refusesTerm,
};
