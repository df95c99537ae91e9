import { expect, it, vi } from 'vitest';
import type { Entry } from '../../model/glossary.ts';
import { entryChanges } from './entry-changes.ts';

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getMessage: (key: string, [first = ''] = []) =>
        ({
          locale: 'en',
          quoted: `“${first}”`,
          kindPreferred: 'preferred',
          kindSynonym: 'synonym',
        })[key] ?? key,
    },
  },
}));

const entry: Entry = {
  id: 'gen',
  terms: [
    { text: 'gen', language: 'da', kind: 'preferred' },
    { text: 'arveanlæg', language: 'da', kind: 'synonym' },
  ],
  explanations: [
    {
      ...{ language: 'da', audience: 'plain', text: 'Et stykke arvemasse' },
      origin: { kind: 'editor', editor: 'E', date: '2026-01-01' },
    },
  ],
  quotes: [],
  related: [],
  level: 'specialist',
  status: 'draft',
  origin: 'editor',
};

it('says nothing of versions that are the same', () => {
  expect(entryChanges(entry, structuredClone(entry))).toEqual([]);
});

it('says field by field what fell away and what came', () => {
  const [gen, other] = entry.terms;
  const after: Entry = {
    ...entry,
    terms: [
      { ...gen, notForms: ['gens'] },
      { ...other, text: 'arvefaktor' },
    ] as Entry['terms'],
    status: 'approved',
    related: ['dna'],
  };
  expect(entryChanges(entry, after)).toEqual([
    {
      part: 'terms',
      removed: ['arveanlæg (Danish, synonym)'],
      added: ['arvefaktor (Danish, synonym)'],
    },
    { part: 'forms', removed: [], added: ['gen: − gens'] },
    { part: 'related', removed: [], added: ['dna'] },
    { part: 'status', removed: ['cardStatusDraft'], added: ['cardStatusApproved'] },
  ]);
});

it('tells another order from other words, and counts what stands twice', () => {
  const turned = { ...entry, terms: [...entry.terms].reverse() };
  expect(entryChanges(entry, turned)).toEqual([{ part: 'terms', removed: [], added: [] }]);
  const twice = { ...entry, related: ['dna', 'dna'] };
  expect(entryChanges(twice, { ...entry, related: ['dna'] })).toEqual([
    { part: 'related', removed: ['dna'], added: [] },
  ]);
});
