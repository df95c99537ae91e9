/**
 * Reads of the page's DOM that a page cannot bend: a form field named `parentNode` hides the real
 * property of its form, in content scripts too. So the getters of the prototypes are called.
 */

type Reader<T> = (node: Node) => T;

function reader<T>(owner: string, name: string): Reader<T> {
  const scope = globalThis as unknown as Record<string, { prototype: object } | undefined>;
  const prototype = scope[owner]?.prototype;
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get) return (node) => get.call(node) as T;
  return (node) => (node as unknown as Record<string, T>)[name] as T;
}

export const parentOf = /* @__PURE__ */ reader<Node | null>('Node', 'parentNode');
export const firstChildOf = /* @__PURE__ */ reader<Node | null>('Node', 'firstChild');
export const nextSiblingOf = /* @__PURE__ */ reader<Node | null>('Node', 'nextSibling');
export const previousSiblingOf = /* @__PURE__ */ reader<Node | null>('Node', 'previousSibling');
export const nodeTypeOf = /* @__PURE__ */ reader<number>('Node', 'nodeType');
export const isConnected = /* @__PURE__ */ reader<boolean>('Node', 'isConnected');
export const localNameOf = /* @__PURE__ */ reader<string>('Element', 'localName');
export const openShadowRootOf = /* @__PURE__ */ reader<ShadowRoot | null>('Element', 'shadowRoot');

export const ELEMENT = 1;
export const TEXT = 3;
export const DOCUMENT = 9;
export const FRAGMENT = 11;

export function isElement(node: Node | null): node is Element {
  return node !== null && nodeTypeOf(node) === ELEMENT;
}

export function isText(node: Node | null): node is Text {
  return node !== null && nodeTypeOf(node) === TEXT;
}

/** The parent, or the host when the node is a shadow root. */
export function parentOrHost(node: Node): Node | null {
  const parent = parentOf(node);
  if (parent !== null) return parent;
  return nodeTypeOf(node) === FRAGMENT ? ((node as ShadowRoot).host ?? null) : null;
}

/** The element around a text. No page can bend this property: only forms have named ones. */
export function elementOfText(node: Text): Element | null {
  return node.parentElement ?? elementAround(node);
}

/** The element around a node, through shadow roots. */
export function elementAround(node: Node): Element | null {
  let at = parentOrHost(node);
  while (at !== null && !isElement(at)) at = parentOrHost(at);
  return at;
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function closestAcross(node: Node, selector: string): Element | null {
  let element = isElement(node) ? node : elementAround(node);
  while (element !== null) {
    const found = Element.prototype.closest.call(element, selector) as Element | null;
    if (found) return found;
    const root = Node.prototype.getRootNode.call(element);
    element = nodeTypeOf(root) === FRAGMENT ? ((root as ShadowRoot).host ?? null) : null;
  }
  return null;
}

/** Whether `node` is one of `roots` or lies below one, through shadow roots. */
export function isInside(node: Node, roots: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at !== null; at = parentOrHost(at)) {
    if (roots.has(at)) return true;
  }
  return false;
}
