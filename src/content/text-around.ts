/** The text of the block that a term stands in, and where in it (UTF-16 units). */
export type TextAround = { text: string; at: number };

/**
 * @param start where the form begins in the node, as it was read; real elements may have cut the
 *   node since, so the form is looked for from there
 */
export function textAround(node: Node, start: number, form: string): TextAround {
  const block = blockAround(node);
  if (!block) return { text: form, at: 0 };
  const range = block.ownerDocument.createRange();
  range.setStart(block, 0);
  if (node.nodeType === 3) range.setEnd(node, Math.min(start, (node as Text).length));
  const text = block.textContent ?? '';
  const near = range.toString().length;
  const found = text.indexOf(form, near);
  return { text, at: found < 0 ? near : found };
}

function blockAround(node: Node): Element | null {
  const view = node.ownerDocument?.defaultView;
  let element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  while (element && view?.getComputedStyle(element).display.startsWith('inline')) {
    element = element.parentElement;
  }
  return element;
}

const BEFORE = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2010\u2011-]*$/u;
const AFTER = /^[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2010\u2011-]*/u;
/** Longer runs are no words. */
const LONGEST = 80;

/** The word that holds a part of it. */
export function wholeWord({ text, at }: TextAround, length: number): string {
  const before = text.slice(Math.max(0, at - LONGEST), at).match(BEFORE)?.[0] ?? '';
  const after = text.slice(at + length, at + length + LONGEST).match(AFTER)?.[0] ?? '';
  return before + text.slice(at, at + length) + after;
}
