/**
 * True when a reader can see the card, and, for a pointer's event, when the card is what lies under
 * the pointer: pages fade, hide and cover what they want clicked unseen.
 */
export function isReallyVisible(card: HTMLElement, event: Event): boolean {
  if (!card.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const point = pointOf(event);
  if (!point) return true;
  const root = card.getRootNode();
  if (!('elementFromPoint' in root)) return false;
  const top = (root as ShadowRoot).elementFromPoint(point.x, point.y);
  return top !== null && card.contains(top);
}

/** Null for clicks made by a key: they come without a place. */
function pointOf(event: Event): { x: number; y: number } | null {
  if (!('clientX' in event)) return null;
  const { clientX, clientY, detail } = event as MouseEvent;
  return detail === 0 ? null : { x: clientX, y: clientY };
}
