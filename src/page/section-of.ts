import { parentOrHost } from './dom.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const FOLLOWING = 4;
const LONGEST = 300;

/**
 * The heading that a node stands under: its text, with single spaces, cut to 300 characters. Empty
 * when no heading stands before it.
 */
export function sectionOf(node: Node): string {
  for (let at: Node | null = node; at !== null; ) {
    const root: Node = Node.prototype.getRootNode.call(at);
    const heading = lastBefore(root as Document | ShadowRoot, at);
    if (heading) return heading;
    at = parentOrHost(root);
  }
  return '';
}

function lastBefore(root: Document | ShadowRoot | Element, node: Node): string {
  const headings = root.querySelectorAll?.(HEADINGS) ?? [];
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle]!;
    const before = Node.prototype.compareDocumentPosition.call(heading, node) & FOLLOWING;
    if (before) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0; at--) {
    const text = (headings[at]!.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '') return text.slice(0, LONGEST);
  }
  return '';
}
