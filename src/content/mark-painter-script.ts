import { MarkPainter } from '../page/mark-painter.ts';
import { offerCode } from './injected-code.ts';

/** What the injected script of the real-elements painter does. */
export function runMarkPainterScript(): void {
  offerCode({ 'mark-painter': (palette) => new MarkPainter(palette) });
}
