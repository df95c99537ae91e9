import { FRAGMENT, nodeTypeOf } from './dom.ts';
import type { PageMark } from './page-mark.ts';

const FOLLOWING = 4;
const CONTAINED_BY = 16;

/** Puts marks of one stretch of the page where they belong. */
export function insertMarks(marks: PageMark[], fresh: readonly PageMark[]): void {
  const first = fresh[0];
  if (!first) return;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stands(marks[middle]!, first.node)) low = middle + 1;
    else high = middle;
  }
  const tail = marks.splice(low);
  for (const mark of fresh) marks.push(mark);
  for (const mark of tail) marks.push(mark);
}

/** Whether a mark stands before a node. */
function stands(mark: PageMark, node: Node): boolean {
  const [a, b] = inOneTree(mark.node, node);
  if (a === b) return true;
  const position = Node.prototype.compareDocumentPosition.call(a, b);
  if (mark.kind === 'boundary' && mark.leave && position & CONTAINED_BY) return false;
  return (position & FOLLOWING) !== 0;
}

/** Lifts two nodes out of their shadow trees, as far as needed to have them in one tree. */
function inOneTree(a: Node, b: Node): [Node, Node] {
  const above = hostChain(a);
  for (const [root, node] of hostChain(b)) {
    const other = above.get(root);
    if (other) return [other, node];
  }
  return [a, b];
}

/** For each tree a node is in, from the inside out: the tree's root, and the node or host in it. */
function hostChain(node: Node): Map<Node, Node> {
  const chain = new Map<Node, Node>();
  for (let at: Node | null = node; at !== null; ) {
    const root: Node = Node.prototype.getRootNode.call(at);
    chain.set(root, at);
    at = nodeTypeOf(root) === FRAGMENT ? ((root as ShadowRoot).host ?? null) : null;
  }
  return chain;
}
