import { applyCardStyle } from '../../popover/apply-card-style.ts';

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
/* Nothing to close. */
.bar > :last-child { display: none; }
`;

/** The card's box within an element of ours, with the card's style; the same one each time. */
export function stillCardBox(element: HTMLElement): HTMLElement {
  const known = element.shadowRoot?.querySelector<HTMLElement>('.card');
  if (known) return known;
  const root = element.attachShadow({ mode: 'open' });
  applyCardStyle(root);
  const still = new CSSStyleSheet();
  still.replaceSync(STILL);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, still];
  const box = element.ownerDocument.createElement('div');
  box.className = 'card';
  box.setAttribute('data-open', '');
  box.setAttribute('role', 'group');
  root.append(box);
  return box;
}
