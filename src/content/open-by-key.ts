import { MARK_ATTRIBUTE } from '../page/mark-attribute.ts';
import type { Point } from '../page/painter.ts';

/**
 * Enter and Space on a term that is an element of ours (real-elements painter) open its card, as
 * on any button. `open` is told where the term stands and answers whether there was one.
 */
export function openByKey(signal: AbortSignal, open: (point: Point) => boolean): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || (event.key !== 'Enter' && event.key !== ' ')) return;
    const [target] = event.composedPath();
    if (!(target instanceof Element) || !target.hasAttribute(MARK_ATTRIBUTE)) return;
    const box = target.getClientRects()[0];
    if (!box || !open({ x: box.x + box.width / 2, y: box.y + box.height / 2 })) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}
