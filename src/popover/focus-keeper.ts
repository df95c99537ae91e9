import type { CardHost } from './card-host.ts';

export type FocusKeeper = {
  /** Remembers where focus is, unless it is in the card already. */
  remember(): void;
  /** Gives focus back when the card holds it, and only then. */
  giveBack(): void;
};

/** Lends focus to a card and returns it to where it was: in the page, its open shadow trees, or another card. */
export function createFocusKeeper(
  document: Document,
  { element, root }: Pick<CardHost, 'element' | 'root'>,
  box: Element,
): FocusKeeper {
  let before: HTMLElement | null = null;
  const focused = () => {
    const active = deepActive(document, element);
    return active === element ? (root.activeElement as HTMLElement | null) : active;
  };
  return {
    remember() {
      const now = focused();
      if (!now || !box.contains(now)) before = now;
    },
    giveBack() {
      const now = focused();
      if (!now || !box.contains(now)) return;
      if (before?.isConnected && before !== document.body) before.focus({ preventScroll: true });
      else now.blur();
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
