/** The element that a node is or stands in. */
export function nearestElement(node: Node): Element {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element ?? (node.ownerDocument ?? (node as Document)).documentElement;
}
