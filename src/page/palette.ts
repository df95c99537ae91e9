import type { HighlightChoice } from '../model/highlight-look.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { PageHit } from './painter.ts';

type LookSettings = Pick<Settings, 'underline' | 'tint' | 'colour' | 'glossaries'>;

/** The looks highlights come in: the reader's own, and one per glossary with a colour of its own. */
export type Palette = {
  choices: readonly HighlightChoice[];
  /** Which of them a hit has: that of the first of the reader's glossaries that explains it. */
  indexOf(hit: PageHit): number;
};

export function createPalette(settings: LookSettings = DEFAULT_SETTINGS): Palette {
  const { underline, tint, colour, glossaries } = settings;
  const choices: HighlightChoice[] = [{ underline, tint, colour }];
  const looks = glossaries.map(({ id, colour }) => ({
    id,
    look: colour ? choices.push({ underline, tint, colour }) - 1 : 0,
  }));
  return {
    choices,
    indexOf: ({ hit: { entries } }) =>
      looks.find(({ id }) => entries.some(({ glossary }) => glossary === id))?.look ?? 0,
  };
}
