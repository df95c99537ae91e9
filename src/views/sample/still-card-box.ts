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
.bar { display: none; }
`;

<<<<<<< HEAD:src/views/sample/still-card-host.ts
/** The card's shadow root within an element of ours, its box always shown. */
export function createStillCardHost(element: HTMLElement): CardHost {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.replaceChildren();
=======
/** The card's box within an element of ours, with the card's style; the same one each time. */
export function stillCardBox(element: HTMLElement): HTMLElement {
  const known = element.shadowRoot?.querySelector<HTMLElement>('.card');
  if (known) return known;
  const root = element.attachShadow({ mode: 'open' });
>>>>>>> six:src/views/sample/still-card-box.ts
  applyCardStyle(root);
  const still = new CSSStyleSheet();
  still.replaceSync(STILL);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, still];
<<<<<<< HEAD:src/views/sample/still-card-host.ts
  return {
    ...{ element, root },
    createBox(labelId) {
      const box = element.ownerDocument.createElement('div');
      box.className = 'card';
      box.setAttribute('data-open', '');
      box.setAttribute('role', 'group');
      box.setAttribute('aria-labelledby', labelId);
      root.append(box);
      return box;
    },
    ...{ show: () => {}, hide: () => {}, remove: () => {} },
  };
=======
  const box = element.ownerDocument.createElement('div');
  box.className = 'card';
  box.setAttribute('data-open', '');
  box.setAttribute('role', 'group');
  root.append(box);
  return box;
>>>>>>> six:src/views/sample/still-card-box.ts
}
