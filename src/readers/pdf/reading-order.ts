import type { Line, TextRun } from './text-run.ts';

/** So many lines make a column. */
const MIN_LINES = 4;
const MAX_COLUMNS_DEEP = 3;

/** The lines of a page in reading order: columns one after the other, headings over them in between. */
export function readingOrder(segments: readonly TextRun[], depth = 0): Line[] {
  const gutter = depth < MAX_COLUMNS_DEEP ? findGutter(segments) : null;
  if (gutter === null) return linesOf(segments);
  const lines: Line[] = [];
  let band: TextRun[] = [];
  const close = () => {
    const left = band.filter(({ end }) => end <= gutter);
    const right = band.filter(({ x }) => x >= gutter);
    lines.push(...readingOrder(left, depth + 1), ...readingOrder(right, depth + 1));
    band = [];
  };
  for (const segment of [...segments].sort((a, b) => b.y - a.y || a.x - b.x)) {
    if (segment.x < gutter && segment.end > gutter) {
      close();
      lines.push(...linesOf([segment]));
    } else band.push(segment);
  }
  close();
  return lines;
}

/** Where two columns of running text part; null where there are none, as in a table. */
function findGutter(segments: readonly TextRun[]): number | null {
  const ends = [...new Set(segments.map(({ end }) => Math.ceil(end)))];
  let best: { at: number; crossing: number; width: number } | null = null;
  for (const at of ends) {
    const left = segments.filter(({ end }) => end <= at);
    const right = segments.filter(({ x }) => x >= at);
    const crossing = segments.length - left.length - right.length;
    if (crossing > segments.length * 0.25 || !isColumn(left) || !isColumn(right)) continue;
    if (!sideBySide(left, right)) continue;
    const width = Math.min(...right.map(({ x }) => x)) - at;
    if (!best || crossing < best.crossing || (crossing === best.crossing && width > best.width))
      best = { at, crossing, width };
  }
  return best && best.at;
}

/** Running text fills its column's width in most lines; the first column of a table seldom does. */
function isColumn(segments: readonly TextRun[]): boolean {
  if (segments.length < MIN_LINES) return false;
  const width = Math.max(...segments.map(({ x, end }) => end - x));
  const size = Math.max(...segments.map((segment) => segment.size));
  const full = segments.filter(({ x, end }) => end - x >= width * 0.75);
  return full.length >= segments.length * 0.5 && width > size * 8;
}

function sideBySide(left: readonly TextRun[], right: readonly TextRun[]): boolean {
  const rangeOf = (side: readonly TextRun[]) => side.map(({ y }) => y);
  const top = Math.min(Math.max(...rangeOf(left)), Math.max(...rangeOf(right)));
  const bottom = Math.max(Math.min(...rangeOf(left)), Math.min(...rangeOf(right)));
  const within = (side: readonly TextRun[]) =>
    side.filter(({ y }) => y <= top + 1 && y >= bottom - 1).length;
  return within(left) >= MIN_LINES / 2 && within(right) >= MIN_LINES / 2;
}

/** Segments on one baseline make a line; more than one of them its cells. */
function linesOf(segments: readonly TextRun[]): Line[] {
  const lines: Line[] = [];
  for (const { text, x, end, y, size } of [...segments].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const last = lines.at(-1);
    const cell = text.replace(/\s+/gu, ' ').trim();
    if (last && Math.abs(last.y - y) < 0.4 * size && x >= last.end) {
      last.cells.push(cell);
      last.text += ` ${cell}`;
      last.end = end;
    } else lines.push({ text: cell, x, end, y, size, cells: [cell] });
  }
  return lines;
}
