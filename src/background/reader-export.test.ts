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
    expect(readExport(writeExport({ settings, choices: [choice] }))).toEqual({
      settings,
      choices: [choice],
      problems: [],
    });
  });

  it('survives the mark that some editors put in front', () => {
    expect(readExport(`\ufeff${writeExport({ settings, choices: [] })}`).settings).toEqual(
      settings,
    );
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
