import { isElement, parentOf } from './dom.ts';

/** A drop cap is one letter, with its quotation mark two or three. */
const DROP_CAP_LENGTH = 3;

/**
 * Whether text stands visibly apart from text that follows it, because a box that is not inline
 * begins or ends between them (`<span>` can be styled as a block). Asks computed styles, so it is
 * only called where the answer changes what is read.
 */
export function standsApart(before: Text, after: Text): boolean {
  const ancestors = new Set<Node>();
  for (let at = parentOf(before); at !== null; at = parentOf(at)) ancestors.add(at);
  let common = parentOf(after);
  while (common !== null && !ancestors.has(common)) {
    if (isBox(common, after)) return true;
    common = parentOf(common);
  }
  for (let at = parentOf(before); at !== null && at !== common; at = parentOf(at)) {
    if (isBox(at, before)) return true;
  }
  return false;
}

function isBox(node: Node, text: Text): boolean {
  if (!isElement(node)) return false;
  const view = node.ownerDocument.defaultView;
  if (!view) return false;
  const style = view.getComputedStyle(node);
  const { display } = style;
  if (display === '' || display === 'none' || display === 'contents') return false;
  if (display.startsWith('inline') || display.startsWith('ruby')) return false;
  return style.float === 'none' || text.data.trim().length > DROP_CAP_LENGTH;
}
