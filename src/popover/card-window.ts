import { highlightLook } from '../model/highlight-look.ts';
import type { CardHost } from './card-host.ts';
import { type CardScreen, createCardScreen } from './card-screen.ts';
import { dragCard } from './drag-card.ts';
import { createFocusKeeper } from './focus-keeper.ts';
import { listenOutside } from './listen-outside.ts';
import { moveCard, moveCardBy } from './move-card.ts';
import { nearestElement } from './nearest-element.ts';
import { onThemeChange } from './on-theme-change.ts';
import type { OpenReason } from './open-reason.ts';
import { isSamePlace, type OpenRequest, pageOf } from './open-request.ts';
import { pageTheme } from './page-theme.ts';
import { placeCard } from './place-card.ts';
import { placeSheet } from './place-sheet.ts';
import type { PopoverOptions } from './popover-options.ts';
import type { Speaker } from './speaker.ts';
import { steadyAnchor } from './steady-anchor.ts';
import { undoZoom } from './undo-zoom.ts';
import { wantsSheet } from './wants-sheet.ts';
import { watchHost } from './watch-host.ts';

/** One card: at a term until it is pinned, then wherever the reader puts it. */
export type CardWindow = {
  readonly box: HTMLElement;
  readonly screen: CardScreen;
  open(request: OpenRequest): void;
  /** Focus that is in the card returns to where it was, unless `returnFocus` is false. */
  close(how?: { returnFocus?: boolean }): void;
  isOpen(): boolean;
  isShown(): boolean;
  moveBy(step: { x: number; y: number }): void;
  takeFocus(): void;
  /** True while only the pointer's hovering holds it open. */
  heldByHover(): boolean;
};

export type WindowOptions = {
  options: PopoverOptions;
  host: CardHost;
  window: Window;
  labelId: string;
  speaker: Speaker;
  /** Whether an event comes from any card. */
  contains(event: Event): boolean;
  onClose(card: CardWindow): void;
  onPin(card: CardWindow): void;
};

type Opening = {
  request: OpenRequest;
  reason: OpenReason;
  shown: boolean;
  sheet: boolean;
  end: AbortController;
  /** Of the card's being open, pinned or not. */
  life: AbortController;
};

/** A card that is made but not open; its box goes with `close` once it was pinned. */
export function createCardWindow(setup: WindowOptions): CardWindow {
  const { options, host, window } = setup;
  const box = host.createBox(setup.labelId);
  const focus = createFocusKeeper(options.document, host, box);
  let opening: Opening | null = null;
  let pinned = false;

  const hold = () => {
    if (opening?.reason === 'hover') opening.reason = 'click';
  };
  const takeFocus = () => {
    focus.remember();
    box.focus({ preventScroll: true });
  };
  const close = ({ returnFocus = true } = {}) => {
    if (!opening) return;
    endOpening(opening);
    opening = null;
    if (returnFocus) focus.giveBack();
    host.hide(box);
    screen.clear();
    setup.onClose(card);
    if (pinned) box.remove();
  };
  const onReady = () => {
    if (!opening || opening.shown) return;
    opening.shown = true;
    showCard(opening, { setup, box, close: () => close() });
    if (opening.reason !== 'hover') takeFocus();
  };
  const pin = () => {
    if (!opening?.shown || opening.sheet || pinned) return;
    pinned = true;
    opening.end = float(opening, { setup, box, close: () => close() });
    setup.onPin(card);
    screen.redraw();
    box.querySelector<HTMLElement>('.grip')?.focus({ preventScroll: true });
  };
  const screen = createCardScreen({
    ...{ ...setup, box, onReady, pin, onUse: hold },
    close: () => close(),
    request: () => opening?.request ?? null,
    isPinned: () => pinned,
    canPin: () => opening !== null && !opening.sheet && !pinned,
  });
  holdOnUse(box, hold);

  const card: CardWindow = {
    ...{ box, screen, close, takeFocus },
    open(request) {
      if (opening && isSamePlace(opening.request, request)) {
        if (request.reason !== 'hover') opening.reason = request.reason;
        if (request.reason !== 'hover' && opening.shown) takeFocus();
        return;
      }
      if (opening) endOpening(opening);
      focus.giveBack();
      host.hide(box);
      screen.clear();
      opening = beginOpening(request, window);
      const { anchor } = opening.request;
      const { signal } = opening.end;
      const leave = () => close({ returnFocus: false });
      listenOutside({ window, anchor, signal, isInside: setup.contains, close: leave });
      screen.start(pageOf(request), request.said);
    },
    moveBy: (step) => moveCardBy(box, window, step),
    isOpen: () => opening !== null,
    isShown: () => opening?.shown ?? false,
    heldByHover: () => opening?.reason === 'hover',
  };
  return card;
}

/** What the reader touches stays until the reader closes it. */
function holdOnUse(box: HTMLElement, hold: () => void): void {
  const onUse = (event: Event) => {
    if (event.isTrusted) hold();
  };
  box.addEventListener('pointerdown', onUse);
  box.addEventListener('focusin', onUse);
}

function beginOpening(request: OpenRequest, window: Window): Opening {
  const { reason } = request;
  return {
    request: { ...request, anchor: steadyAnchor(request.anchor) },
    ...{ reason, shown: false },
    sheet: wantsSheet(reason, window.innerWidth),
    ...{ end: new AbortController(), life: new AbortController() },
  };
}

function endOpening({ end, life }: Opening): void {
  end.abort();
  life.abort();
}

type ShowOptions = { setup: WindowOptions; box: HTMLElement; close(): void };

/** From now on the card stays where it is, and goes where the reader puts it. */
function float({ end }: Opening, { setup, box, close }: ShowOptions): AbortController {
  const { host, window } = setup;
  const place = box.getBoundingClientRect();
  end.abort();
  const next = new AbortController();
  moveCard(box, window, place);
  dragCard({ box, window, signal: next.signal });
  watchHost(host.element, next.signal, close);
  return next;
}

function showCard(opening: Opening, { setup, box, close }: ShowOptions): void {
  const { options, host, window } = setup;
  const { anchorNode, anchor, refs } = opening.request;
  const { signal } = opening.end;
  const near = nearestElement(anchorNode);
  const dress = () => dressCard(box, options.settings(), { near, glossary: refs[0]?.glossary });
  dress();
  onThemeChange(window, opening.life.signal, dress);
  host.show(box, anchorNode);
  undoZoom(box);
  const stop = opening.sheet
    ? placeSheet({ card: box, window, anchor, mayScroll: opening.reason !== 'hover' })
    : placeCard({ card: box, anchor, near, onAnchorGone: close });
  signal.addEventListener('abort', stop);
  watchHost(host.element, signal, close);
}

type Dress = { near: Element; glossary: string | undefined };

/** Theme, and the colour that the term has in the page. */
function dressCard(
  box: HTMLElement,
  settings: ReturnType<PopoverOptions['settings']>,
  { near, glossary }: Dress,
): void {
  const { theme, underline, tint, glossaries } = settings;
  box.dataset.theme = theme === 'auto' ? pageTheme(near) : theme;
  const own = glossaries.find(({ id }) => id === glossary)?.colour;
  const choice = { underline, tint, colour: own ?? settings.colour };
  const { line } = highlightLook('exact', box.dataset.theme === 'dark', choice);
  box.style.setProperty('--ordlys-mark', line);
}
