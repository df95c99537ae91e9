import { BLANK, HANGING, JOINED, type ScannedWords, WRAPPED } from '../language/text/scan-words.ts';
import type { WordTable } from '../language/text/word-table.ts';

const CONJUNCTIONS: ReadonlySet<string> = new Set(['og', 'eller', 'samt', 'and', 'or']);
/** `freds-, konflikt-, krigs- og …`: how many parts may hang before the whole word. */
const MOST_PARTS = 5;

/**
 * The row of the word that completes the elliptic part in `row` (`helgenom- og eksomsekventering`),
 * or null when no hyphen hangs there or nothing completes it.
 */
export function ellipticWhole(scanned: ScannedWords, table: WordTable, row: number): number | null {
  if (scanned.gap[row] !== HANGING && scanned.gap[row] !== WRAPPED) return null;
  const last = Math.min(scanned.count, row + 2 * MOST_PARTS);
  for (let next = row + 1; next < last; next++) {
    const gap = scanned.gap[next]!;
    if (CONJUNCTIONS.has(table.words[scanned.word[next]!]!)) {
      if (gap !== BLANK || next + 1 >= scanned.count) return null;
      if (scanned.gap[next + 1] !== HANGING) return next + 1;
    } else if (gap !== HANGING) {
      return null;
    }
  }
  return null;
}

/**
 * How an elliptic pair is asked for: the part with its hyphen, a space, the whole word with the
 * hyphens it has (`mr- ct-scanning`).
 */
export function ellipticPair(
  scanned: ScannedWords,
  table: WordTable,
  { part, whole }: { part: number; whole: number },
): string {
  let pair = `${table.words[scanned.word[part]!]}- ${table.words[scanned.word[whole]!]}`;
  const most = Math.min(scanned.count, whole + MOST_PARTS);
  for (let row = whole + 1; row < most && scanned.gap[row - 1] === JOINED; row++) {
    pair += `-${table.words[scanned.word[row]!]}`;
  }
  return pair;
}
