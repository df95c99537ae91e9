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

/** Whether one of the hit's line boxes lies under the point. */
export function isUnder(hit: PageHit, point: Point): boolean {
  return boxesOf(hit.segments).some((box) => contains(box, point));
}
