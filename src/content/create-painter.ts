import type { PainterName } from '../model/settings.ts';
import { canHighlight, HighlightPainter } from '../page/highlight-painter.ts';
import { neutraliseOldMarks } from '../page/neutralise-old-marks.ts';
import type { Painter } from '../page/painter.ts';
import { injectedCode } from './injected-code.ts';

/** The painter the reader asked for, as far as the browser has it; real elements come on demand. */
export async function createPainter(
  document: Document,
  asked: PainterName,
  inject: (name: 'mark-painter') => Promise<unknown>,
): Promise<Painter> {
  neutraliseOldMarks(document);
  if (asked === 'highlight' && canHighlight()) return new HighlightPainter();
  const createMarkPainter = await injectedCode('mark-painter', inject);
  return createMarkPainter();
}
