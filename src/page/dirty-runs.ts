import {
  isElement,
  isInside,
  localNameOf,
  nextSiblingOf,
  parentOf,
  parentOrHost,
  previousSiblingOf,
} from './dom.ts';
import { CUSTOM, elementKind, INLINE, isInlineKind } from './element-kinds.ts';

/** A longer run of inline content is cut at a line break: logs grow line by line for ever. */
const LONG_RUN = 40;

/** Consecutive sibling nodes that must be read again together. */
export type Run = readonly Node[];

/**
 * The runs of inline content in which these nodes stand, without runs that lie inside others.
 * Nodes that have left the page are left out.
 */
export function runsAround(nodes: Iterable<Node>): Run[] {
  const runs: Run[] = [];
  const covered = new Set<Node>();
  for (const node of nodes) {
    if (covered.has(node) || !node.isConnected) continue;
    // Long runs that overlap were cut at line breaks: the second takes what the first left.
    const run = runAround(node).filter((member) => !covered.has(member));
    runs.push(run);
    for (const member of run) covered.add(member);
  }
  return runs.filter((run) => {
    const parent = run[0] && parentOrHost(run[0]);
    return !parent || !isInside(parent, covered);
  });
}

function runAround(node: Node): Run {
  let at = node;
  for (let up = parentOf(at); up !== null && isInlineElement(up); up = parentOf(up)) at = up;
  const before = collect(at, previousSiblingOf).reverse();
  const after = collect(at, nextSiblingOf);
  return [...before, at, ...after];
}

function collect(from: Node, step: (node: Node) => Node | null): Node[] {
  const found: Node[] = [];
  for (let at = step(from); at !== null && runsOn(at); at = step(at)) {
    if (found.length >= LONG_RUN && isElement(at) && localNameOf(at) === 'br') break;
    found.push(at);
  }
  return found;
}

/** Whether text can run on into a sibling. */
function runsOn(node: Node): boolean {
  return !isElement(node) || isInlineKind(elementKind(localNameOf(node)));
}

/** Elements that a page defines itself are mostly boxes; those are asked for their style. */
function isInlineElement(node: Node): boolean {
  if (!isElement(node)) return false;
  const kind = elementKind(localNameOf(node));
  if (kind !== CUSTOM) return kind === INLINE;
  const display = node.ownerDocument.defaultView?.getComputedStyle(node).display ?? 'inline';
  return display.startsWith('inline') || display === 'contents';
}
