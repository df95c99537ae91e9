import { applyCardStyle } from './apply-card-style.ts';
import { findTopModal } from './find-top-modal.ts';
import { isolateEvents } from './isolate-events.ts';

/** Our one element in the page and the card inside its shadow root. */
export type CardHost = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The card's box, `role="dialog"`; empty until the view is rendered into it. */
  readonly card: HTMLElement;
  /** Puts the card above everything the page shows near this node. Safe to repeat. */
  show(near: Node): void;
  hide(): void;
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
  const card = createCardBox(document);
  root.append(card);
  isolateEvents(element);

  return {
    element,
    root,
    card,
    show(near) {
      const parent = findTopModal(near) ?? document.documentElement;
      if (element.parentNode !== parent) parent.append(element);
      raise(card);
    },
    hide() {
      if (card.matches(':popover-open')) card.hidePopover();
      card.removeAttribute('data-open');
    },
    remove: () => element.remove(),
  };
}

function createCardBox(document: Document): HTMLElement {
  const card = document.createElement('div');
  card.className = 'card';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('popover', 'manual');
  return card;
}

/** `manual`: opening it closes no popover of the page, and the page's closing does not close it. */
function raise(card: HTMLElement): void {
  card.setAttribute('data-open', '');
  try {
    if (!card.matches(':popover-open')) card.showPopover();
  } catch {
    // A document without popovers (XML): the style sheet lifts the card by z-index.
  }
}
