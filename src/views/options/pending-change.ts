import type { Settings } from '../../model/settings.ts';

export type Change = Partial<Settings>;

/** What is left of a pending change once `settled` was kept or refused: what was changed since. */
export function withoutSettled(pending: Change, settled: Change): Change {
  return Object.fromEntries(
    Object.entries(pending).filter(([name, value]) => settled[name as keyof Settings] !== value),
  );
}
