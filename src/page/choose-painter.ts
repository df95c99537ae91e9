import type { PainterName } from '../model/settings.ts';
import { canHighlight, HighlightPainter } from './highlight-painter.ts';
import type { Painter } from './painter.ts';

/** The painter the reader asked for, as far as the browser has it. */
export function choosePainter(_document: Document, _name: PainterName): Painter {
  if (!canHighlight()) throw new Error('No highlights');
  return new HighlightPainter();
}
