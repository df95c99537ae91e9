import type { Frame, Page } from 'puppeteer-core';

/** A painted place, as the page itself can see it. */
export type PaintedPlace = {
  text: string;
  /** Of its first line, in CSS px of the frame's viewport. */
  x: number;
  y: number;
  width: number;
  height: number;
};

/**
 * What Ordlys has painted in a frame, in page order: ranges of the highlight registry, which the
 * content script shares with its page, and elements of the mark painter.
 */
export function readHighlights(frame: Frame | Page): Promise<PaintedPlace[]> {
  return frame.evaluate(() => {
    const registry = [...CSS.highlights].filter(([name]) => name.startsWith('ordlys'));
    const ranges = registry.flatMap(([, highlight]) => [...highlight] as Range[]);
    const marks = [...document.querySelectorAll('mark[data-ordlys]')].map((mark) => {
      const range = document.createRange();
      range.selectNodeContents(mark);
      return range;
    });
    // One term over several nodes, or active too, is several ranges; each place counts once.
    const places = new Map<string, PaintedPlace & { range: Range }>();
    for (const range of [...ranges, ...marks]) {
      if (range.collapsed || !range.startContainer.isConnected) continue;
      const box = range.getClientRects()[0];
      const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
      const key = `${range.toString()} ${x} ${y}`;
      places.set(key, { text: range.toString(), x, y, width, height, range });
    }
    return [...places.values()]
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ text, x, y, width, height }) => ({ text, x, y, width, height }));
  });
}
