export type RowSpan = { top: number; bottom: number };

/** Before which of the rows, from above, something dropped at `y` would lie; their number: after the last. */
export function dropPlace(rows: readonly RowSpan[], y: number): number {
  const at = rows.findIndex(({ top, bottom }) => y < (top + bottom) / 2);
  return at < 0 ? rows.length : at;
}
