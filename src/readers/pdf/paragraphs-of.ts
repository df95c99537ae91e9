import { joinLines } from './join-lines.ts';
import type { Line } from './text-run.ts';

export type Paragraph = {
  kind: 'heading' | 'paragraph' | 'listItem' | 'tableRow';
  text: string;
  size: number;
  cells: string[];
};

const BULLET = /^(?:[•‣◦▪●–—·*\uf0b7]|\d{1,3}[.)]|\p{Ll}\))\s+/u;
const STOP = /[.!?:;]["”»)\]]*$/u;
const HEADING_LENGTH = 160;

/** Puts the lines of all pages together to paragraphs, also over columns and pages. */
export function paragraphsOf(pages: readonly Line[][]): Paragraph[] {
  const lines = pages.flat();
  const body = bodySize(lines);
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}-]+/u)));
  const groups: Line[][] = [];
  for (const page of pages) {
    page.forEach((line, i) => {
      const last = groups.at(-1);
      const before = last?.at(-1);
      const goesOn =
        before &&
        (i === 0 ? carriesOver(before, line) : continues(before, line, rightEdge(page, line)));
      if (last && goesOn) last.push(line);
      else groups.push([line]);
    });
  }
  return groups.map((group) => paragraphOf(group, body, words));
}

function paragraphOf(group: readonly Line[], body: number, words: ReadonlySet<string>): Paragraph {
  const [first] = group;
  const size = first?.size ?? body;
  const text = joinLines(
    group.map((line) => line.text),
    words,
  );
  const cells = group.length === 1 ? (first?.cells ?? []) : [];
  if (cells.length > 1) return { kind: 'tableRow', text, size, cells };
  const bullet = BULLET.exec(text);
  if (size > body * 1.12 && text.length <= HEADING_LENGTH && /\p{L}/u.test(text))
    return { kind: 'heading', text, size, cells: [] };
  if (bullet) return { kind: 'listItem', text: text.slice(bullet[0].length), size, cells: [] };
  return { kind: 'paragraph', text, size, cells: [] };
}

function continues(before: Line, line: Line, edge: number): boolean {
  if (before.cells.length > 1 || line.cells.length > 1) return false;
  if (Math.abs(before.size - line.size) > before.size * 0.08) return false;
  if (line.y >= before.y) return carriesOver(before, line);
  if (before.y - line.y > before.size * 1.75 || BULLET.test(line.text)) return false;
  const stoppedEarly = before.end < edge - before.size * 4;
  const indented = line.x > before.x + before.size * 0.8 && !BULLET.test(before.text);
  return !((stoppedEarly || indented) && STOP.test(before.text));
}

/** Over the end of a column or page a sentence goes on that has not ended. */
function carriesOver(before: Line, line: Line): boolean {
  if (before.cells.length > 1 || line.cells.length > 1 || STOP.test(before.text)) return false;
  return Math.abs(before.size - line.size) < 0.5 && /^\p{Ll}/u.test(line.text);
}

/** How far lines of the same column reach. */
function rightEdge(page: readonly Line[], { x, end }: Line): number {
  const near = page.filter((other) => other.x < end && other.end > x && other.cells.length === 1);
  return Math.max(...near.map((other) => other.end));
}

/** The size in which most of the text stands. */
function bodySize(lines: readonly Line[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
  }
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
