import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { PageHit } from './painter.ts';
import { createPalette } from './palette.ts';

function hitOf(...glossaries: string[]): PageHit {
  const entries = glossaries.map((glossary) => ({ glossary, entry: 'e' }));
  return { id: 1, segments: [], hit: { start: 0, end: 1, kind: 'exact', entries, inner: [] } };
}
const use = (id: string, colour: string | null) => ({ id, enabled: true, sites: [], colour });

describe('palette', () => {
  const palette = createPalette({
    ...DEFAULT_SETTINGS,
    glossaries: [use('plain', null), use('blue', '#0000ff'), use('red', '#ff0000')],
  });

  it('has the reader\u2019s colour, and those of glossaries that have their own', () => {
    expect(palette.choices.map(({ colour }) => colour)).toEqual([
      DEFAULT_SETTINGS.colour,
      '#0000ff',
      '#ff0000',
    ]);
  });

  it('gives a hit the colour of the first of the reader\u2019s glossaries that explains it', () => {
    expect(palette.indexOf(hitOf('plain', 'red'))).toBe(0);
    expect(palette.indexOf(hitOf('blue', 'red'))).toBe(1);
    expect(palette.indexOf(hitOf('red', 'blue'))).toBe(1);
    expect(palette.indexOf(hitOf('red', 'unknown'))).toBe(2);
    expect(palette.indexOf(hitOf('unknown'))).toBe(0);
  });
});
