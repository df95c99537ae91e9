/**
 * The innermost modal dialog or fullscreen element that a node lies in. Outside of it all is inert
 * or covered, so a card for the node has to live there; null when there is none.
 */
export function findTopModal(node: Node): Element | null {
  for (let at: Node | null = node; at; at = composedParent(at)) {
    if (isElement(at) && canHold(at) && isModal(at)) return at;
  }
  return null;
}

const CANNOT_HOLD: ReadonlySet<string> = new Set(['video', 'iframe', 'canvas', 'img', 'object']);

function canHold({ localName }: Element): boolean {
  return !CANNOT_HOLD.has(localName);
}

function isModal(element: Element): boolean {
  return element.matches(':modal') || element.matches(':fullscreen');
}

function composedParent(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  return 'host' in node ? (node.host as Node) : null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
