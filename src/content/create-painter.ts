import type { Settings } from '../model/settings.ts';
import { canHighlight, HighlightPainter } from '../page/highlight-painter.ts';
import type { Painter } from '../page/painter.ts';
import { createPalette } from '../page/palette.ts';
import { injectedCode } from './injected-code.ts';

/** The painter the reader asked for, as far as the browser has it; real elements come on demand. */
export async function createPainter(
  settings: Settings,
  inject: (name: 'mark-painter') => Promise<unknown>,
): Promise<Painter> {
  const palette = createPalette(settings);
  if (settings.painter === 'highlight' && canHighlight()) return new HighlightPainter(palette);
  const createMarkPainter = await injectedCode('mark-painter', inject);
  return createMarkPainter(palette);
}

/** Names the look of highlights: a painter has one, for good. */
export function lookKey({ underline, tint, colour, glossaries }: Settings): string {
  const colours = glossaries.map(({ id, colour }) => [id, colour]);
  return JSON.stringify([underline, tint, colour, colours]);
}
