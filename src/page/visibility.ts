import { closestAcross, elementAround, localNameOf, openShadowRootOf } from './dom.ts';

type Options = { visibilityProperty: boolean; contentVisibilityAuto: boolean };
type CheckVisibility = (this: Element, options: Options) => boolean;

/**
 * Whether readers can see the text of a node: it has a box, is not `visibility: hidden`, not in a
 * closed `details`, not hidden from assistive technology. Transparent text counts as visible:
 * pages fade text in without telling. One judge serves one batch: answers are remembered.
 */
export function createVisibilityJudge(): (node: Text) => boolean {
  const known = new Map<Element, boolean>();
  return (node) => {
    const element = elementAround(node);
    if (element === null) return false;
    let visible = known.get(element);
    if (visible === undefined) {
      visible = isVisible(element);
      known.set(element, visible);
    }
    return visible;
  };
}

function isVisible(element: Element): boolean {
  const check = Element.prototype.checkVisibility as CheckVisibility | undefined;
  if (check && !check.call(element, { visibilityProperty: true, contentVisibilityAuto: false })) {
    return false;
  }
  if (!showsOwnText(element)) return false;
  if (closestAcross(element, '[aria-hidden="true"]') !== null) return false;
  return !isClippedAway(element);
}

/** Closed details and hosts of a shadow tree without a slot have a box, but not for their text. */
function showsOwnText(element: Element): boolean {
  if (localNameOf(element) === 'details')
    return Element.prototype.hasAttribute.call(element, 'open');
  const root = openShadowRootOf(element);
  return root === null || root.querySelector('slot') !== null;
}

/** Copies for screen readers: a box of one pixel, cut off. */
function isClippedAway(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element, up = 0; at !== null && up < 3; up++) {
    const style = view?.getComputedStyle(at);
    if (style?.position === 'absolute' && style.overflow !== 'visible') {
      if (Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1) return true;
    }
    at = elementAround(at);
  }
  return false;
}
