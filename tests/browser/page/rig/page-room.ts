import { countOffers } from '../../../../src/page/count-offers.ts';
import { canHighlight, HighlightPainter } from '../../../../src/page/highlight-painter.ts';
import { MarkPainter } from '../../../../src/page/mark-painter.ts';
import { neutraliseOldMarks } from '../../../../src/page/neutralise-old-marks.ts';
import { createPageReader } from '../../../../src/page/page-reader.ts';
import { pageSource } from '../../../../src/page/page-source.ts';
import { threeLineMatcher } from './three-line-matcher.ts';

function choosePainter(document: Document, name: 'highlight' | 'mark') {
  neutraliseOldMarks(document);
  return name === 'highlight' ? new HighlightPainter() : new MarkPainter();
}

/** The page room as the tests' pages see it. */
export const room = {
  createPageReader,
  choosePainter,
  canHighlight,
  HighlightPainter,
  threeLineMatcher,
  pageSource,
  countOffers,
};

export type Room = typeof room;
