import type { Line } from './text-run.ts';

export type PdfPage = { lines: Line[]; height: number };

const PAGE_NUMBER =
  /^(?:side|page|s\.|p\.)?\s*[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:af|of|\/)\s*\d{1,4})?$/iu;
const MARGIN = 0.12;

/** Takes out page numbers, and headers and footers that come back on other pages. */
export function dropRunningLines(pages: readonly PdfPage[]): Line[][] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.lines.filter((line) => isAtEdge(line, page)).map(keyOf));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  return pages.map((page) =>
    page.lines.filter((line) => {
      if (!isAtEdge(line, page)) return true;
      if (PAGE_NUMBER.test(line.text)) return false;
      return (seen.get(keyOf(line)) ?? 0) < often;
    }),
  );
}

function isAtEdge({ y }: Line, { height }: PdfPage): boolean {
  return y < height * MARGIN || y > height * (1 - MARGIN);
}

/** The same text at the same height, whatever the page's number in it. */
function keyOf({ text, y }: Line): string {
  return `${text.replace(/\d+/gu, '#').toLowerCase()}@${Math.round(y / 4)}`;
}
