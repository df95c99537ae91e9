export type FocusKeeper = {
  /** Remembers where focus is, unless it is in the card already. */
  remember(): void;
  /** Gives focus back when the card holds it, and only then. */
  giveBack(): void;
};

/** Lends focus to the card and returns it to where it was, in open shadow trees too. */
export function createFocusKeeper(document: Document, host: Element): FocusKeeper {
  let before: HTMLElement | null = null;
  return {
    remember() {
      const focused = deepActive(document, host);
      if (focused !== host) before = focused;
    },
    giveBack() {
      const focused = deepActive(document, host);
      if (focused !== host) return;
      if (before?.isConnected && before !== document.body) before.focus({ preventScroll: true });
      else focused.blur();
      before = null;
    },
  };
}

function deepActive(document: Document, host: Element): HTMLElement | null {
  let active = document.activeElement;
  while (active !== host && active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active as HTMLElement | null;
}
