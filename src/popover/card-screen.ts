import { h, render } from 'preact';
import { Card } from './card.tsx';
import type { CardHost } from './card-host.ts';
import { createCardReading } from './card-reading.ts';
import type { CardPage, CardState } from './card-state.ts';
import type { Wish } from './choose-explanation.ts';
import { createCardView } from './create-card-view.ts';
import { explanationLanguage } from './explanation-language.ts';
import { onPressBesideMenu } from './on-press-beside-menu.ts';
import type { OpenRequest } from './open-request.ts';
import type { PopoverOptions } from './popover-options.ts';
import type { Speaker } from './speaker.ts';
import type { Toast } from './toast.ts';

export type CardScreen = {
  start(page: CardPage, said?: Toast): void;
  back(): void;
  forward(): void;
  /** True when there was an open menu. */
  closeMenu(): boolean;
  /** The reader decided something about the term: whatever becomes of it, the card may say so. */
  hasDecided(): boolean;
  orphan(): void;
  redraw(): void;
  clear(): void;
};

export type ScreenOptions = {
  options: PopoverOptions;
  host: CardHost;
  box: HTMLElement;
  labelId: string;
  speaker: Speaker;
  /** What the card was opened for. */
  request(): OpenRequest | null;
  /** There is something to show: draw it into the page now. */
  onReady(): void;
  /** The reader did something in the card. */
  onUse(): void;
  isPinned(): boolean;
  canPin(): boolean;
  pin(): void;
  close(): void;
};

type Local = { wish: Wish; toast: Toast | null; menuOpen: boolean; decided: boolean };

/** Draws what is read into the card's box. A page on its way does not blank the one being read. */
export function createCardScreen(setup: ScreenOptions): CardScreen {
  const { options, host, box, speaker } = setup;
  let local = fresh(null, options);
  let shown: CardState | null = null;
  let saying: { page: CardPage; toast: Toast } | null = null;

  const draw = () => {
    if (!shown) return;
    const acts = { change, tell, onDecide, show };
    const view = createCardView({ setup, state: shown, reading, ...local, ...acts });
    render(h(Card, { state: shown, view }), box);
  };
  const change = (part: Partial<Local>) => {
    local = { ...local, ...part };
    draw();
  };
  // At once: the term may leave the page before the answer comes.
  const onDecide = () => {
    local.decided = true;
  };
  const tell = (toast: Toast) => change({ toast });
  const show = (page: CardPage, toast: Toast) => {
    onDecide();
    saying = { page, toast };
    reading.start(page);
  };
  const reading = createCardReading({
    fetchEntries: options.fetchEntries,
    onChange(next) {
      if (next.content.step === 'waiting') return;
      const turned = shown !== null && shown.page !== next.page;
      const focused = box.contains(host.root.activeElement);
      if (turned) {
        speaker.stop(box);
        const toast = saying?.page === next.page ? saying.toast : null;
        local = { ...local, toast, menuOpen: false };
      }
      shown = next;
      draw();
      setup.onReady();
      if (!turned) return;
      box.scrollTop = 0;
      if (focused) box.focus({ preventScroll: true });
    },
  });
  const closeMenu = () => {
    const wasOpen = local.menuOpen;
    if (wasOpen) change({ menuOpen: false });
    return wasOpen;
  };
  onPressBesideMenu(box, closeMenu);
  return {
    start(page, said) {
      local = { ...fresh(page, options), toast: said ?? null };
      reading.start(page);
    },
    ...{ back: reading.back, forward: reading.forward, redraw: draw },
    closeMenu,
    hasDecided: () => local.decided,
    orphan() {
      if (shown?.content.step === 'ready') tell({ text: options.text('cardOrphaned') });
      else reading.orphan();
    },
    clear() {
      reading.stop();
      speaker.stop(box);
      shown = null;
      render(null, box);
    },
  };
}

function fresh(page: CardPage | null, options: PopoverOptions): Local {
  return { wish: wishFor(page, options), toast: null, menuOpen: false, decided: false };
}

function wishFor(page: CardPage | null, options: PopoverOptions): Wish {
  const { audience, explainIn } = options.settings();
  const language =
    explainIn === 'auto' ? explanationLanguage(page?.met?.language ?? null, options) : explainIn;
  return { language, audience };
}
