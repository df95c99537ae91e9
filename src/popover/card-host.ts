import { applyCardStyle } from './apply-card-style.ts';
import { findTopModal } from './find-top-modal.ts';
import { isolateEvents } from './isolate-events.ts';

/** Our one element in the page, with the boxes of cards inside its shadow root. */
export type CardHost = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** A card's box, `role="dialog"`; empty, and not shown yet. */
  createBox(labelId: string): HTMLElement;
  /** Puts a card above everything the page shows near this node. Safe to repeat. */
  show(box: HTMLElement, near: Node): void;
  hide(box: HTMLElement): void;
  /** Takes the element out of the page. */
  remove(): void;
};

type CardHostOptions = { document: Document; rootMode?: ShadowRootMode };

/** Makes the host; it enters the page with the first `show`. Tests may open its root. */
export function createCardHost({ document, rootMode = 'closed' }: CardHostOptions): CardHost {
  const element = document.createElement('div');
  element.setAttribute('data-ordlys-host', '');
  const root = element.attachShadow({ mode: rootMode });
  applyCardStyle(root);
  isolateEvents(element);

  return {
    element,
    root,
    createBox(labelId) {
      const box = createCardBox(document, labelId);
      root.append(box);
      return box;
    },
    show(box, near) {
      const parent = findTopModal(near) ?? document.documentElement;
      box.setAttribute('data-open', '');
      if (element.parentNode === parent) return raise(box);
      parent.append(element);
      // Moving the element has taken all its boxes from the top layer.
      for (const open of root.querySelectorAll<HTMLElement>('.card[data-open]')) raise(open);
    },
    hide(box) {
      if (box.matches(':popover-open')) box.hidePopover();
      box.removeAttribute('data-open');
    },
    remove: () => element.remove(),
  };
}

function createCardBox(document: Document, labelId: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'card';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-labelledby', labelId);
  box.setAttribute('popover', 'manual');
  return box;
}

/** `manual`: opening it closes no popover of the page, and the page's closing does not close it. */
function raise(box: HTMLElement): void {
  try {
    if (!box.matches(':popover-open')) box.showPopover();
  } catch {
    // A document without popovers (XML): the style sheet lifts the card by z-index.
  }
}
