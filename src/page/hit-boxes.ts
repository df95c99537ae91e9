import { firstChildOf, isText, nextSiblingOf } from './dom.ts';
import type { PageHit, Point, Segment } from './painter.ts';

/** A live range over a segment, or null when the page changed the text under it. */
export function rangeOf(segment: Segment): Range | null {
  const { node, start, end } = segment;
  if (!node.isConnected || end > node.length) return null;
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** The line boxes of segments, in viewport px, measured now. */
export function boxesOf(segments: readonly Segment[]): DOMRect[] {
  const boxes: DOMRect[] = [];
  for (const segment of segments) {
    for (const box of rangeOf(segment)?.getClientRects() ?? []) {
      if (box.width > 0 && box.height > 0) boxes.push(box);
    }
  }
  return boxes;
}

export function contains(box: DOMRect, { x, y }: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** So much of an element's content is looked at: a paragraph has a few nodes, a log has thousands. */
const MOST_CHILDREN = 32;

/** Whether an element's own text, not that of elements in it, lies under the point. */
export function isTextUnder(element: Element, point: Point): boolean {
  let child = firstChildOf(element);
  for (let at = 0; child !== null && at < MOST_CHILDREN; at++) {
    if (isText(child)) {
      const text = { node: child, start: 0, end: child.length };
      if (boxesOf([text]).some((box) => contains(box, point))) return true;
    }
    child = nextSiblingOf(child);
  }
  return false;
}

/** Whether one of the hit's line boxes lies under the point. */
export function isUnder(hit: PageHit, point: Point): boolean {
  return boxesOf(hit.segments).some((box) => contains(box, point));
}
