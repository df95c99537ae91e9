export type PageSize = { elements: number; depth: number; definitions: number };

/** Counts a page's elements and its deepest nesting. Without recursion. */
export function measurePage(root: Element): PageSize {
  const size: PageSize = { elements: 0, depth: 0, definitions: 0 };
  let depth = 1;
  let node: Element | null = root;
  while (node) {
    size.elements++;
    size.depth = Math.max(size.depth, depth);
    if (isDefinition(node)) size.definitions++;
    if (node.firstElementChild) {
      node = node.firstElementChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement;
      depth--;
    }
    node = !node || node === root ? null : node.nextElementSibling;
  }
  return size;
}

/** Elements that a glossary page is made of, outside of page parts. */
function isDefinition({ localName, parentElement }: Element): boolean {
  if (localName === 'dfn') return true;
  return localName === 'dl' && !/^(?:footer|nav|aside)$/u.test(parentElement?.localName ?? '');
}
