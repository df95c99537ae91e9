import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLanguageEngine } from '../language/languages.ts';
import { compileIndex } from '../matcher/compile-index.ts';
import { JoinedIndex } from '../matcher/joined-index.ts';
import type { Glossary } from '../model/glossary.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { lookUp } from './look-up.ts';
import { readSettings } from './settings-store.ts';

const entry = (id: string, ...texts: string[]) => ({
  id,
  level: 'specialist',
  terms: texts.map((text) => ({
    text,
    language: 'da',
    kind: 'preferred',
    wordClass: text.includes(' ') ? undefined : 'noun',
  })),
  explanations: [],
  quotes: [],
});
const glossaries = [
  {
    id: 'health',
    language: 'da',
    title: 'Sundhed',
    entries: [
      entry('helgenomsekventering', 'helgenomsekventering'),
      entry('genom', 'genom', 'arvemasse'),
      entry('biomarkør', 'biomarkør'),
      entry('medicin', 'personlig medicin'),
      entry('dna', 'DNA'),
    ],
  },
  { id: 'law', language: 'da', title: 'Ret', entries: [entry('arvemasse', 'arvemasse')] },
] as unknown as Glossary[];

vi.mock('./settings-store.ts', () => ({ readSettings: vi.fn() }));
vi.mock('./knowledge.ts', () => ({
  getGlossaries: async () => ({ glossaries, problems: [] }),
  getMatching: async () => {
    const engineFor = (language: string) => createLanguageEngine(language, null);
    const index = new JoinedIndex(glossaries.map((one) => compileIndex([one], engineFor)));
    return { index, engineFor, lexiconOf: () => null };
  },
}));

beforeEach(() => vi.mocked(readSettings).mockResolvedValue(DEFAULT_SETTINGS));

const exact = async (text: string) =>
  (await lookUp(text)).exact.map(({ glossary, entry: id }) => `${glossary}/${id}`);
const near = async (text: string) => (await lookUp(text)).near.map(({ term }) => term);

describe('lookUp', () => {
  it.each([
    ['biomarkør', ['health/biomarkør']],
    ['biomarkørernes', ['health/biomarkør']],
    ['BIOMARKØR', ['health/biomarkør']],
    ['den personlige medicin', ['health/medicin']],
    ['dna', ['health/dna']],
    ['arvemassen', ['health/genom', 'law/arvemasse']],
    ['hus', []],
    ['', []],
    ['  \n ', []],
  ])('%j holds %j', async (text, entries) => {
    expect(await exact(text)).toEqual(entries);
  });

  it.each([
    ['genomer og biomarkører', ['health/biomarkør', 'health/genom']],
    ['biomarkør-panelet', ['health/biomarkør']],
    ['den biomarkør, som måles', ['health/biomarkør']],
    ['biomarkør', []],
  ])('%j is none of the terms, but holds %j', async (text, entries) => {
    const found = await lookUp(text);
    const names = (refs: typeof found.exact) => refs.map((ref) => `${ref.glossary}/${ref.entry}`);
    expect(names(found.contained)).toEqual(entries);
    if (entries.length > 0) expect(found.exact).toEqual([]);
    expect(found.near.map(({ ref }) => ref)).not.toContainEqual(found.contained[0]);
  });

  it('follows the order of the reader’s glossaries', async () => {
    const use = { id: 'law', enabled: true, sites: [], colour: null };
    vi.mocked(readSettings).mockResolvedValue({ ...DEFAULT_SETTINGS, glossaries: [use] });
    expect(await exact('arvemasse')).toEqual(['law/arvemasse', 'health/genom']);
  });

  it.each([
    ['biomakør', ['biomarkør']],
    ['helgenomsekvensering', ['helgenomsekventering']],
    ['arvemase', ['arvemasse', 'arvemasse']],
    ['helge', ['helgenomsekventering']],
    ['x', []],
  ])('%j is nearly %j', async (text, terms) => {
    expect(await near(text)).toEqual(terms);
  });

  it('does not offer as near what it found', async () => {
    expect(await near('biomarkør')).toEqual([]);
  });

  it('stands a selection of a whole page', async () => {
    const { contained } = await lookUp(`biomarkør ${'ord '.repeat(100_000)}`);
    expect(contained).toEqual([{ glossary: 'health', entry: 'biomarkør' }]);
  });
});
