import type { TextRun } from './text-run.ts';

/** Wider gaps than this, in font sizes, part columns and table cells. */
const WIDE = 1.25;
const WORD_GAP = 0.15;

/** Joins runs on the same baseline into segments; a wide gap begins a new one. */
export function segmentsOf(runs: readonly TextRun[]): TextRun[] {
  const segments: TextRun[] = [];
  for (const row of rowsOf(runs.filter(({ text }) => text.trim() !== ''))) {
    let open: TextRun | undefined;
    for (const run of row.sort((a, b) => a.x - b.x)) {
      const gap = open ? run.x - open.end : 0;
      const size = Math.max(open?.size ?? 0, run.size);
      if (open && gap < WIDE * size) {
        const space = gap > WORD_GAP * size && !/\s$/u.test(open.text) && !/^\s/u.test(run.text);
        open.text += (space ? ' ' : '') + run.text;
        open.end = Math.max(open.end, run.end);
        // The larger part tells the size: raised figures are small.
        open.size = size;
      } else {
        open = { ...run };
        segments.push(open);
      }
    }
  }
  return segments;
}

/** Runs whose baselines are nearly the same, highest first. */
function rowsOf(runs: readonly TextRun[]): TextRun[][] {
  const rows: TextRun[][] = [];
  let base = Number.POSITIVE_INFINITY;
  for (const run of [...runs].sort((a, b) => b.y - a.y)) {
    const last = rows.at(-1);
    if (last && base - run.y < 0.4 * run.size) last.push(run);
    else {
      rows.push([run]);
      base = run.y;
    }
  }
  return rows;
}
