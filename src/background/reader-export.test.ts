import { describe, expect, it, vi } from 'vitest';
import type { KeptChoice } from '../model/reader-choice.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { readExport, writeExport } from './reader-export.ts';

vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: (key: string) => key } },
}));

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  level: 'specialist',
  disabledSites: ['a.example'],
};
const choice: KeptChoice = {
  kind: 'known',
  ref: { glossary: 'g', entry: 'gen' },
  term: 'gen <b>',
  id: 'a',
  at: '2026-01-02T03:04:05.678Z',
};
const document = (parts: object) =>
  JSON.stringify({ format: 'ordlys-reader', version: 1, settings: {}, choices: [], ...parts });

describe('an export', () => {
  it('comes back as it went', () => {
    expect(readExport(writeExport({ settings, choices: [choice], glossaries: [] }))).toEqual({
      settings,
      choices: [choice],
      glossaries: [],
      problems: [],
    });
  });

  it('survives the mark that some editors put in front', () => {
    expect(
      readExport(`\ufeff${writeExport({ settings, choices: [], glossaries: [] })}`).settings,
    ).toEqual(settings);
  });

  it('of an earlier version is brought up to this one', () => {
    const read = readExport(document({ version: 0, settings: { hover: false } }));
    expect(read).toMatchObject({ settings: { trigger: 'click' }, problems: [] });
  });

  it('with single broken values is read without them, and says which', () => {
    const read = readExport(
      document({
        settings: { level: 'specialist', tint: 900, colour: '<script>', unheard: 1, toString: 1 },
        choices: [choice, { ...choice, kind: 'x' }, 7],
      }),
    );
    expect(read.settings).toEqual({ ...DEFAULT_SETTINGS, level: 'specialist' });
    expect(read.choices).toEqual([choice]);
    expect(read.problems).toEqual([
      'settings.tint',
      'settings.colour',
      'settings.unheard',
      'settings.toString',
      'choices[1]',
      'choices[2]',
    ]);
  });

  it.each(['', 'x', '[]', '{}', 'null', '{"format":"other"}', document({ choices: {} })])(
    '%s is none',
    (source) => {
      expect(() => readExport(source)).toThrow('errorNoExport');
    },
  );

  it('of a later version is refused: it may mean something else', () => {
    expect(() => readExport(document({ version: 99 }))).toThrow('errorLaterExport');
  });
});

describe("the reader's glossaries", () => {
  const entry = {
    id: 'gen',
    terms: [{ text: 'gen', language: 'da', kind: 'preferred' as const }],
    ...{ explanations: [], quotes: [], related: [] },
    ...{ level: 'specialist' as const, status: 'draft' as const, origin: 'editor' as const },
  };
  const head = { id: 'mine-ord', title: 'Mine ord', language: 'da', licence: '', sources: [] };
  const glossary = { ...head, rows: [{ entry, byReader: true }] };

  it('are part of it, with who wrote each entry', () => {
    const read = readExport(writeExport({ settings, choices: [], glossaries: [glossary] }));
    expect(read).toMatchObject({ glossaries: [glossary], problems: [] });
  });

  it('lose only what cannot be used, told with its place', () => {
    const rows = [...glossary.rows, { entry: { ...entry, terms: [] }, byReader: true }, null];
    const broken = { ...head, id: '../x', rows };
    const { glossaries, problems } = readExport(
      document({ glossaries: [{ ...glossary, rows }, broken, 7] }),
    );
    expect(glossaries).toEqual([glossary]);
    expect(problems).toEqual([
      'glossaries[0].rows[1]',
      'glossaries[0].rows[2]',
      'glossaries[1]',
      'glossaries[2]',
    ]);
  });

  it('that make the file too large to be read again are refused with what to do', () => {
    const explanation = { language: 'da', audience: 'plain' as const, text: 'x'.repeat(20_000) };
    const origin = { kind: 'editor' as const, editor: 'E', date: '2026' };
    const large = { ...entry, explanations: [{ ...explanation, origin }] };
    const rows = Array.from({ length: 1_600 }, () => ({ entry: large, byReader: true }));
    expect(() => writeExport({ settings, choices: [], glossaries: [{ ...head, rows }] })).toThrow(
      'errorBackupTooLarge',
    );
  });
});
