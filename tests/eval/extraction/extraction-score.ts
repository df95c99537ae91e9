/** What one set says of the builder. Shares are 0 to 1. */
export type ExtractionScore = {
  set: string;
  measure: string;
  gold: number;
  p: number;
  r: number;
  f1: number;
  /** The project's own bar for `value`, in per cent; what `value` is, `measure` says. */
  bar?: number;
  value: number;
  errors: Record<string, number>;
};

/** Precision, recall and F1 of counts. */
export function shares(right: number, wrong: number, missed: number) {
  const p = right / (right + wrong || 1);
  const r = right / (right + missed || 1);
  return { p, r, f1: (2 * p * r) / (p + r || 1) };
}

export function count(groups: Record<string, number>, group: string): void {
  groups[group] = (groups[group] ?? 0) + 1;
}
