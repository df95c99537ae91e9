import { isElement, isText } from './dom.ts';
import { isTextUnder, isUnder } from './hit-boxes.ts';
import type { HitIndex } from './hit-index.ts';
import type { PageHit, Point } from './painter.ts';

type Caret = { offsetNode: Node; offset: number } | null;
type CaretDocument = {
  caretPositionFromPoint?: (x: number, y: number, options?: { shadowRoots: ShadowRoot[] }) => Caret;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
};

const DEEPEST_LAYER = 8;

/**
 * The painted hit under a point. The element that the pointer is over is asked first. Where it shows
 * no text of its own at the point, the browser names the caret there, and where text is covered or
 * cannot be selected, the elements there; the hit's own line boxes decide.
 */
export function findHitAt(
  index: HitIndex,
  roots: Iterable<Document | ShadowRoot>,
  point: Point,
): PageHit | null {
  const { over } = point;
  if (over instanceof Node && isElement(over)) {
    for (const hit of index.in(over)) if (isUnder(hit, point)) return hit;
    if (isTextUnder(over, point)) return null;
  }
  const known = [...roots];
  for (const hit of atCaret(index, known, point)) if (isUnder(hit, point)) return hit;
  for (const root of known) {
    let layer = 0;
    for (const element of root.elementsFromPoint(point.x, point.y)) {
      for (const hit of index.in(element)) if (isUnder(hit, point)) return hit;
      if (++layer >= DEEPEST_LAYER) break;
    }
  }
  return null;
}

function atCaret(index: HitIndex, roots: (Document | ShadowRoot)[], { x, y }: Point): PageHit[] {
  const first = roots[0];
  if (!first) return [];
  const page = (first.ownerDocument ?? first) as unknown as CaretDocument;
  const shadowRoots = roots.filter((root) => root.nodeType === 11) as ShadowRoot[];
  const caret = page.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (caret && isText(caret.offsetNode)) return index.atCaret(caret.offsetNode, caret.offset);
  const range = caret ? null : page.caretRangeFromPoint?.(x, y);
  if (range && isText(range.startContainer))
    return index.atCaret(range.startContainer, range.startOffset);
  return [];
}
