import { h, render } from 'preact';
import { Card } from './card.tsx';
import type { CardHost } from './card-host.ts';
import { createCardReading } from './card-reading.ts';
import type { CardPage, CardState } from './card-state.ts';
import type { CardView } from './card-view.ts';
import type { PopoverOptions } from './create-popover.ts';
import { explanationLanguage } from './explanation-language.ts';
import { isReallyVisible } from './is-really-visible.ts';

export type CardScreen = {
  start(page: CardPage): void;
  back(): void;
  forward(): void;
  clear(): void;
};

type ScreenOptions = PopoverOptions & {
  host: CardHost;
  /** There is something to show: draw it into the page now. */
  onReady(): void;
  /** The reader did something in the card. */
  onUse(): void;
  close(): void;
};

/** Draws what is read into the card's box. A page on its way does not blank the one being read. */
export function createCardScreen(options: ScreenOptions): CardScreen {
  const { host } = options;
  let audience = options.audience;
  let shown: CardState | null = null;
  let explainIn = explanationLanguage(null, options);

  const draw = () => {
    if (shown) render(h(Card, { state: shown, view: createView() }), host.card);
  };
  const reading = createCardReading({
    fetchEntries: options.fetchEntries,
    onChange(next) {
      if (next.content.step === 'waiting') return;
      const turned = shown !== null && shown.page !== next.page;
      const focused = host.root.activeElement;
      shown = next;
      draw();
      options.onReady();
      if (!turned) return;
      host.card.scrollTop = 0;
      if (focused) host.card.focus({ preventScroll: true });
    },
  });
  const createView = (): CardView => ({
    ...{
      text: options.text,
      uiLanguage: options.uiLanguage,
      explainIn,
      audience,
      close: options.close,
    },
    guard: (action) => (event) => {
      if (!event.isTrusted || !isReallyVisible(host.card, event)) return;
      options.onUse();
      action();
    },
    chooseAudience(chosen) {
      audience = chosen;
      draw();
      options.onAudience(chosen);
    },
    visit: reading.visit,
    back: reading.back,
    forward: reading.forward,
    retry: reading.retry,
  });
  return {
    start(page) {
      explainIn = explanationLanguage(page.met?.language ?? null, options);
      reading.start(page);
    },
    back: reading.back,
    forward: reading.forward,
    clear() {
      reading.stop();
      shown = null;
      render(null, host.card);
    },
  };
}
