import {
  closestAcross,
  elementAround,
  elementOfText,
  localNameOf,
  openShadowRootOf,
} from './dom.ts';

type Options = { visibilityProperty: boolean; contentVisibilityAuto: boolean };
type CheckVisibility = (this: Element, options: Options) => boolean;

/**
 * Whether readers can see the text of a node: it has a box, is not `visibility: hidden`, not in a
 * closed `details`, not hidden from assistive technology. Transparent text counts as visible:
 * pages fade text in without telling. One judge serves one batch: answers are remembered.
 */
export function createVisibilityJudge(): (node: Text) => boolean {
  const known = new Map<Element, boolean>();
  const cutOff = new Map<Element, boolean>();
  return (node) => {
    const element = elementOfText(node);
    if (element === null) return false;
    let visible = known.get(element);
    if (visible === undefined) {
      visible = isVisible(element, cutOff);
      known.set(element, visible);
    }
    return visible;
  };
}

/** Finds what is hidden from assistive technology. */
export const HIDDEN_FROM_READERS = '[aria-hidden="true"]';

function isVisible(element: Element, cutOff: Map<Element, boolean>): boolean {
  return isShown(element, cutOff) && closestAcross(element, HIDDEN_FROM_READERS) === null;
}

/** Whether an element's own text is drawn; `aria-hidden` is not asked. */
export function isShown(element: Element, cutOff: Map<Element, boolean>): boolean {
  const check = Element.prototype.checkVisibility as CheckVisibility | undefined;
  if (check && !check.call(element, { visibilityProperty: true, contentVisibilityAuto: false })) {
    return isBoxless(element) && isShownAround(element, cutOff);
  }
  return showsOwnText(element) && !isClippedAway(element, cutOff);
}

/** `display: contents` takes an element's box, not its text. So slots stand in the page, too. */
function isBoxless(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'contents' && style.visibility === 'visible' && showsOwnText(element);
}

function isShownAround(element: Element, cutOff: Map<Element, boolean>): boolean {
  const around = elementAround(element);
  return around !== null && isShown(around, cutOff);
}

/** Closed details, hosts of a shadow tree without a slot and filled slots do not show their text. */
function showsOwnText(element: Element): boolean {
  if (localNameOf(element) === 'details')
    return Element.prototype.hasAttribute.call(element, 'open');
  if (localNameOf(element) === 'slot')
    return HTMLSlotElement.prototype.assignedNodes.call(element).length === 0;
  const root = openShadowRootOf(element);
  return root === null || root.querySelector('slot') !== null;
}

/** How far around a text its box may be cut off. */
const NEAR = 3;

/** Copies for screen readers: a box of one pixel, cut off. The boxes around are mostly shared. */
function isClippedAway(element: Element, cutOff: Map<Element, boolean>): boolean {
  let at: Element | null = element;
  for (let up = 0; at !== null && up < NEAR; up++) {
    let cut = cutOff.get(at);
    if (cut === undefined) {
      cut = isCutOff(at);
      cutOff.set(at, cut);
    }
    if (cut) return true;
    at = elementAround(at);
  }
  return false;
}

function isCutOff(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.position !== 'absolute' || style.overflow === 'visible') return false;
  return Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1;
}
