import { capitalsFit } from '../language/text/capitals.ts';
import type { PagePattern } from './page-index.ts';
import type { TextScan } from './text-scan.ts';

/** Rows of the text, the last one included. */
export type RowRange = { first: number; last: number };

/** A word this short may be an acronym when it is written in capitals: Als, ALS. */
const LONGEST_ACRONYM = 6;

/**
 * Whether words are written with the capitals that their pattern asks for. In a heading all in
 * capitals a name is still that name (DANSKE REGIONER), unless it could be an acronym there.
 */
export function capitalsAreRight(scan: TextScan, pattern: PagePattern, range: RowRange): boolean {
  const { capitals } = pattern;
  if (capitals === undefined) return true;
  return fits(scan, capitals, range) || isInCapitals(scan, capitals, range);
}

function fits(scan: TextScan, capitals: readonly number[], { first, last }: RowRange): boolean {
  const { text, scanned } = scan;
  if (capitals.length === 1) {
    return capitalsFit(text.slice(scanned.start[first], scanned.end[last]), capitals[0]!);
  }
  if (last - first + 1 !== capitals.length) return false;
  return capitals.every((wanted, index) => {
    const row = first + index;
    return capitalsFit(text.slice(scanned.start[row], scanned.end[row]), wanted);
  });
}

function isInCapitals(
  { text, scanned }: TextScan,
  capitals: readonly number[],
  { first, last }: RowRange,
): boolean {
  if (capitals.every((wanted) => wanted === 0)) return false;
  const start = scanned.start[first]!;
  const end = scanned.end[last]!;
  const written = text.slice(start, end);
  if (written !== written.toUpperCase()) return false;
  if (end - start > LONGEST_ACRONYM) return true;
  const hasInnerCapitals = capitals.some((wanted) => wanted >>> 1 !== 0);
  return hasInnerCapitals && scanned.count > 2 && text === text.toUpperCase();
}
