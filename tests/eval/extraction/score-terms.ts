import { count, type ExtractionScore, shares } from './extraction-score.ts';

const FIRST = 100;

/** A ranked list against a gold list: precision of the first hundred, and the best F1 at any length. */
export function scoreTerms(
  set: string,
  ranked: readonly string[],
  goldTerms: readonly string[],
): ExtractionScore[] {
  const gold = new Set(goldTerms.map(normal));
  const unique = [...new Set(ranked.map(normal))];
  let right = 0;
  let first = 0;
  let best = { f1: -1, p: 0, r: 0, length: 0 };
  unique.forEach((term, i) => {
    if (gold.has(term)) right++;
    if (i === FIRST - 1) first = right / FIRST;
    const at = shares(right, i + 1 - right, gold.size - right);
    if (at.f1 > best.f1) best = { ...at, length: i + 1 };
  });
  const errors = termErrors(unique.slice(0, best.length), gold);
  const top = { p: first, r: (first * FIRST) / gold.size, f1: 0 };
  top.f1 = (2 * top.p * top.r) / (top.p + top.r || 1);
  return [
    { set, measure: 'P@100', gold: gold.size, ...top, value: first, errors: {} },
    {
      set,
      measure: `best F1 (k=${best.length})`,
      gold: gold.size,
      ...best,
      value: best.f1,
      errors,
    },
  ];
}

function termErrors(found: readonly string[], gold: ReadonlySet<string>): Record<string, number> {
  const errors: Record<string, number> = {};
  const got = new Set(found);
  for (const term of found)
    if (!gold.has(term)) count(errors, term.includes(' ') ? 'false phrase' : 'false word');
  for (const term of gold)
    if (!got.has(term)) count(errors, term.includes(' ') ? 'missed phrase' : 'missed word');
  return errors;
}

function normal(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
