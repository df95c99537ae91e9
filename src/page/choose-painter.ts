import type { PainterName } from '../model/settings.ts';
import { canHighlight, HighlightPainter } from './highlight-painter.ts';
import { MarkPainter, neutraliseOldMarks } from './mark-painter.ts';
import type { Painter } from './painter.ts';

/** The painter the reader asked for, as far as the browser has it. */
export function choosePainter(document: Document, name: PainterName): Painter {
  if (name === 'highlight' && canHighlight()) return new HighlightPainter();
  neutraliseOldMarks(document);
  return new MarkPainter();
}
