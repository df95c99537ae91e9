import type { TextRun } from './text-run.ts';

const MARK = /^\s*(?:\d{1,3}|[*†‡§]{1,3})(?:\s*,\s*\d{1,3})*\s*$/u;
/** After a number or a unit a raised figure is an exponent. */
const NOTED = /(?:\p{L}{3}|[.,;:!?"”»’)\]])\s*$/u;
const REACH = { from: -2, to: 4 };

/** Leaves out the small raised figures that lead to notes: no part of the sentence. */
export function dropNoteMarks(runs: readonly TextRun[]): TextRun[] {
  const byEnd = new Map<number, TextRun[]>();
  for (const run of runs) {
    const end = Math.round(run.end);
    const known = byEnd.get(end);
    if (known) known.push(run);
    else byEnd.set(end, [run]);
  }
  return runs.filter((run) => !MARK.test(run.text) || !isNoteMark(run, byEnd));
}

function isNoteMark(mark: TextRun, byEnd: ReadonlyMap<number, readonly TextRun[]>): boolean {
  for (let by = REACH.from; by <= REACH.to; by++) {
    const near = byEnd.get(Math.round(mark.x) - by) ?? [];
    if (near.some((run) => isRaisedOver(mark, run) && NOTED.test(run.text))) return true;
  }
  return false;
}

function isRaisedOver(mark: TextRun, run: TextRun): boolean {
  const rise = mark.y - run.y;
  return mark.size < run.size * 0.8 && rise > run.size * 0.15 && rise < run.size * 0.9;
}
