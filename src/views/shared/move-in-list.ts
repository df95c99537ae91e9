/** Rows that Page Up and Page Down move by. */
const PAGE = 10;

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_at, last) => last,
};

/** Where a key leads from a row; null: the key does not move. The ends hold. */
export function moveInList(key: string, at: number, count: number): number | null {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (!step || count === 0) return null;
  return Math.min(Math.max(step(at, count - 1), 0), count - 1);
}
