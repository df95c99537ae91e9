import type { Entry } from '../../model/glossary.ts';

/** For tests: an entry that is called what its id is. */
export const fakeEntry = (id: string, explanation = ''): Entry => ({
  id,
  terms: [{ text: id, language: 'da', kind: 'preferred' }],
  explanations: explanation === '' ? [] : [explained(explanation)],
  quotes: [],
  related: [],
  level: 'specialist',
  status: 'draft',
  origin: 'editor',
});
const explained = (text: string) => ({
  ...{ language: 'da', audience: 'plain' as const, text },
  origin: { kind: 'editor' as const, editor: 'E', date: '2026-01-01' },
});
