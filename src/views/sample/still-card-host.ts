import { applyCardStyle } from '../../popover/apply-card-style.ts';
import type { CardHost } from '../../popover/card-host.ts';

/** The card's own rules lift it above a page; here it stands in the flow of one. */
const STILL = `
:host {
  position: static !important;
  width: auto !important;
  height: auto !important;
  z-index: auto !important;
  pointer-events: auto !important;
}
.card {
  display: block;
  position: static;
  z-index: auto;
  width: 100%;
  max-width: 400px;
  max-height: none;
  animation: none;
}
.bar-close { display: none; }
`;

/** The card's shadow root and box within an element of ours, always shown. */
export function createStillCardHost(element: HTMLElement): CardHost {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.replaceChildren();
  applyCardStyle(root);
  const still = new CSSStyleSheet();
  still.replaceSync(STILL);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, still];
  const card = element.ownerDocument.createElement('div');
  card.className = 'card';
  card.setAttribute('data-open', '');
  card.setAttribute('role', 'group');
  root.append(card);
  return { element, root, card, show: () => {}, hide: () => {}, remove: () => {} };
}
