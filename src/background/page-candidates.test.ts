import { expect, it } from 'vitest';
import { createLanguageEngine } from '../language/languages.ts';
import { compileIndex } from '../matcher/compile-index.ts';
import { JoinedIndex } from '../matcher/joined-index.ts';
import type { Glossary } from '../model/glossary.ts';
import { pageCandidates } from './page-candidates.ts';

const biomarkør = { text: 'biomarkør', language: 'da', kind: 'preferred', wordClass: 'noun' };
const glossary = {
  id: 'g',
  language: 'da',
  entries: [{ id: 'biomarkør', level: 'specialist', terms: [biomarkør] }],
} as unknown as Glossary;
const engineFor = (language: string) => createLanguageEngine(language, null);
const index = new JoinedIndex([compileIndex([glossary], engineFor)]);
const knowledge = { index, engineFor, lexiconOf: () => null, ranksOf: () => null };
const passage = (text: string) => ({ kind: 'paragraph' as const, text });
const page = {
  language: 'da',
  passages: [
    { kind: 'heading' as const, text: 'Om farmakogenetik' },
    passage('Farmakogenetik er læren om, hvordan gener påvirker virkningen af medicin.'),
    passage('Med farmakogenetik kan lægen vælge. Farmakogenetik bruger biomarkører.'),
    passage('En biomarkør viser noget. Biomarkøren viser det. Biomarkører findes.'),
  ],
};

it('finds the words that no glossary explains, with reasons and without places', () => {
  const candidates = pageCandidates(page, knowledge);
  expect(candidates[0]).toMatchObject({
    ...{ text: 'farmakogenetik', count: 4, language: 'da' },
    sentence: 'Med farmakogenetik kan lægen vælge.',
  });
  expect(candidates[0]?.reasons.map(({ kind }) => kind)).toContain('defined');
  expect(candidates.map(({ text }) => text)).not.toContain('biomarkør');
  expect(JSON.stringify(candidates)).not.toContain('"document"');
});

it('of an empty page, or in a language it does not know, gives no error', () => {
  expect(pageCandidates({ language: null, passages: [] }, knowledge)).toEqual([]);
  expect(pageCandidates({ ...page, language: 'fi' }, knowledge)).toBeInstanceOf(Array);
});

it('gives at most a hundred, though a page is made of strange words', () => {
  const words = Array.from(
    { length: 5_000 },
    (_, at) => `q${at.toString(26).replace(/\d/g, 'ø')}ologi`,
  );
  const strange = { language: 'da', passages: [passage(`${words.join(' er ')}.`)] };
  expect(pageCandidates(strange, knowledge).length).toBeLessThanOrEqual(100);
});

it('takes words down that are common in general, and phrases made of them', () => {
  const common = {
    language: 'da',
    passages: [
      passage('Den lille patientforening skrev. Den lille patientforening svarede.'),
      passage('Klinikken bruger farmakogenetik. Farmakogenetik er svært, skrev klinikken.'),
    ],
  };
  const list = new Map([
    ['lille', 100],
    ['patientforening', 7_000],
    ['klinikken', 2_500],
  ]);
  const scoreOf = (ranksOf: () => typeof list | null, term: string) =>
    pageCandidates(common, { ...knowledge, ranksOf }).find(({ text }) => text === term)?.score ?? 0;
  for (const term of ['lille patientforening', 'klinikken'])
    expect(scoreOf(() => list, term)).toBeLessThan(scoreOf(() => null, term));
  expect(scoreOf(() => list, 'farmakogenetik')).toBeGreaterThan(
    scoreOf(() => null, 'farmakogenetik'),
  );
});
