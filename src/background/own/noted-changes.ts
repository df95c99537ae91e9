/** By the stamp after a change: the stamp before it, and the ids of the entries that it was about. */
const noted = new Map<string, { before: string; ids: readonly string[] }>();
const MOST_NOTED = 200;

/** Notes what a change was about, for as long as this background lives. */
export function noteChange(
  { before, after }: { before: string; after: string },
  ids: readonly string[],
): void {
  if (before === after) return;
  noted.set(after, { before, ids });
  const [oldest] = noted.keys();
  if (noted.size > MOST_NOTED && oldest !== undefined) noted.delete(oldest);
}

/** The entries that may differ between two states of a glossary; null when that is not known. */
export function changedBetween(from: string, to: string): ReadonlySet<string> | null {
  const changed = new Set<string>();
  for (let stamp = to; stamp !== from; ) {
    const step = noted.get(stamp);
    if (!step) return null;
    for (const id of step.ids) changed.add(id);
    stamp = step.before;
  }
  return changed;
}
