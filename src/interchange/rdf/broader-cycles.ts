/**
 * The chains that come back to where they began, each once, at most 20. Takes time in proportion to
 * the relations, however they are laid.
 */
export function brokenCycles(broader: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of broader.keys()) {
    if (cycles.length >= 20) break;
    if (!done.has(start)) walk(start, { broader, done, cycles });
  }
  return cycles;
}

type Walk = {
  broader: ReadonlyMap<string, readonly string[]>;
  done: Set<string>;
  cycles: string[][];
};

/** Depth first, without recursion: a chain may be 100,000 long. */
function walk(start: string, { broader, done, cycles }: Walk): void {
  const path = [start];
  const depth = new Map([[start, 0]]);
  const next = [0];
  while (path.length > 0) {
    const at = path.length - 1;
    const node = path[at] as string;
    const target = broader.get(node)?.[next[at] as number];
    if (target === undefined) {
      done.add(node);
      depth.delete(node);
      path.pop();
      next.pop();
      continue;
    }
    next[at] = (next[at] as number) + 1;
    const seen = depth.get(target);
    if (seen !== undefined) cycles.push(path.slice(seen));
    else if (!done.has(target)) {
      depth.set(target, path.length);
      path.push(target);
      next.push(0);
    }
  }
}
