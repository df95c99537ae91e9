import { choosePainter } from '../../../../src/page/choose-painter.ts';
import { canHighlight, HighlightPainter } from '../../../../src/page/highlight-painter.ts';
import { createPageReader } from '../../../../src/page/page-reader.ts';
import { threeLineMatcher } from './three-line-matcher.ts';

/** The page room as the tests' pages see it. */
export const room = {
  createPageReader,
  choosePainter,
  canHighlight,
  HighlightPainter,
  threeLineMatcher,
};

export type Room = typeof room;
