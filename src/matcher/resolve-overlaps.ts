import type { Hit } from '../model/hit.ts';

/**
 * Chooses the hits that are shown: the longest first, of equals the leftmost. What lies inside a
 * chosen hit becomes its `inner` hit, what only touches one is dropped. In text order.
 */
export function resolveOverlaps(hits: readonly Hit[]): Hit[] {
  const byStart = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const resolved: Hit[] = [];
  let cluster: Hit[] = [];
  let end = -1;
  for (const hit of byStart) {
    if (hit.start >= end) {
      for (const chosen of resolveCluster(cluster)) resolved.push(chosen);
      cluster = [];
    }
    cluster.push(hit);
    end = Math.max(end, hit.end);
  }
  for (const chosen of resolveCluster(cluster)) resolved.push(chosen);
  return resolved;
}

/** Hits that hang together by overlaps. */
function resolveCluster(cluster: readonly Hit[]): Hit[] {
  if (cluster.length < 2) return cluster.map((hit) => ({ ...hit, inner: [] }));
  const chosen: Hit[] = [];
  for (const hit of [...cluster].sort(byLength)) {
    const at = placeOf(chosen, hit);
    const left = chosen[at - 1];
    const right = chosen[at];
    const outer = [left, right].find((other) => other !== undefined && overlap(other, hit));
    if (outer === undefined) chosen.splice(at, 0, { ...hit, inner: [] });
    else if (contains(outer, hit) && addsEntry(outer, hit)) outer.inner.push({ ...hit, inner: [] });
  }
  return chosen;
}

function byLength(a: Hit, b: Hit): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start;
}

/** How many of the chosen, which are in text order, begin before the hit or where it begins. */
function placeOf(chosen: readonly Hit[], hit: Hit): number {
  let low = 0;
  let high = chosen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chosen[middle]!.start <= hit.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlap(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
}

function contains(outer: Hit, inner: Hit): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A card does not offer what it explains already. */
function addsEntry(outer: Hit, hit: Hit): boolean {
  return hit.entries.some(({ glossary, entry }) =>
    outer.entries.every((known) => known.glossary !== glossary || known.entry !== entry),
  );
}
