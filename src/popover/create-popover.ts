import type { CardEntry } from '../model/card.ts';
import type { Audience } from '../model/glossary.ts';
import type { EntryRef, Hit } from '../model/hit.ts';
import { type CardHost, createCardHost } from './card-host.ts';
import { CARD_LABEL_ID } from './card-label.ts';
import { type CardScreen, createCardScreen } from './card-screen.ts';
import type { CardPage } from './card-state.ts';
import type { CardText } from './card-text.ts';
import { createFocusKeeper } from './focus-keeper.ts';
import type { Box } from './is-towards.ts';
import { listenForKeys } from './listen-for-keys.ts';
import { listenOutside } from './listen-outside.ts';
import type { OpenReason } from './open-reason.ts';
import { pageTheme } from './page-theme.ts';
import { placeCard } from './place-card.ts';
import { placeSheet } from './place-sheet.ts';
import { undoZoom } from './undo-zoom.ts';
import { wantsSheet } from './wants-sheet.ts';
import { watchHost } from './watch-host.ts';

export type PopoverOptions = {
  document: Document;
  /** Ends the popover: the card closes and its element leaves the page. */
  signal: AbortSignal;
  text: CardText;
  /** `da` or `en`. */
  uiLanguage: string;
  /** The languages the reader reads, best first, as the browser knows them. */
  readerLanguages: readonly string[];
  /** The entries, in any order; those that are gone are left out. A rejection shows "try again". */
  fetchEntries(refs: EntryRef[]): Promise<CardEntry[]>;
  /** Which explanation the reader wants; later changes come through `onAudience` only. */
  audience: Audience;
  onAudience(audience: Audience): void;
  /** The card has closed, for whatever reason. */
  onClose(): void;
  /** `open` lets tests look inside; pages never get in. */
  rootMode?: ShadowRootMode;
};

export type OpenRequest = {
  /** The line box of the term that the card stands at, in viewport px, measured at each call. */
  anchor: () => DOMRect;
  /** A node in the term: the card lives in its dialog, in its theme. */
  anchorNode: Node;
  hit: Hit;
  /** The text of the hit as it stands in the page. */
  formMet: string;
  reason: OpenReason;
};

export type Popover = {
  /** Opens the card for a hit, in place of one that is open. For the same hit only `reason` counts. */
  open(request: OpenRequest): void;
  /** Focus that is in the card returns to where it was, unless `returnFocus` is false. */
  close(how?: { returnFocus?: boolean }): void;
  isOpen(): boolean;
  /** Whether an event came from the card. */
  contains(event: Event): boolean;
  /** Our element in the page, once there is one. */
  element(): Element | null;
  /** The card's box in viewport px, while it is shown. */
  box(): Box | null;
  /** True while only the pointer's hovering holds the card open; such a card may close by itself. */
  heldByHover(): boolean;
};

type Opening = { request: OpenRequest; reason: OpenReason; shown: boolean; end: AbortController };

/** The card, ready to open; nothing of it is in the page until it does. */
export function createPopover(options: PopoverOptions): Popover {
  const { document, signal } = options;
  const window = document.defaultView;
  if (!window) throw new Error('A card needs a document that is shown');
  const host = createCardHost(options);
  const focus = createFocusKeeper(document, host.element);
  let opening: Opening | null = null;

  const contains = (event: Event) => event.composedPath().includes(host.element);
  /** What the reader touches stays until the reader closes it. */
  const hold = () => {
    if (opening?.reason === 'hover') opening.reason = 'click';
  };
  const takeFocus = () => {
    focus.remember();
    host.card.focus({ preventScroll: true });
  };
  const close = ({ returnFocus = true } = {}) => {
    if (!opening) return;
    opening.end.abort();
    opening = null;
    if (returnFocus) focus.giveBack();
    host.hide();
    screen.clear();
    options.onClose();
  };
  const onReady = () => {
    if (!opening || opening.shown) return;
    opening.shown = true;
    showCard({ host, window, opening, close });
    if (opening.reason !== 'hover') takeFocus();
  };
  const screen = createCardScreen({ ...options, host, onReady, onUse: hold, close });
  const open = (request: OpenRequest) => {
    if (signal.aborted) return;
    if (opening && isSameTerm(opening.request, request)) {
      if (request.reason === 'hover') return;
      opening.reason = request.reason;
      if (opening.shown) takeFocus();
      return;
    }
    opening?.end.abort();
    focus.giveBack();
    host.hide();
    screen.clear();
    opening = { request, reason: request.reason, shown: false, end: new AbortController() };
    const leave = () => close({ returnFocus: false });
    const { anchor } = request;
    listenOutside({ window, signal: opening.end.signal, isInside: contains, anchor, close: leave });
    screen.start(pageOf(request));
  };
  prepareCard({
    ...{ options, window, host, screen, hold, close },
    isOpen: () => opening !== null,
  });
  return {
    open,
    close,
    contains,
    isOpen: () => opening !== null,
    element: () => (host.element.isConnected ? host.element : null),
    box: () => (opening?.shown ? host.card.getBoundingClientRect() : null),
    heldByHover: () => opening?.reason === 'hover',
  };
}

type PrepareOptions = {
  options: PopoverOptions;
  window: Window;
  host: CardHost;
  screen: CardScreen;
  isOpen(): boolean;
  hold(): void;
  close: Popover['close'];
};

function prepareCard({ options, window, host, screen, isOpen, hold, close }: PrepareOptions): void {
  const { signal } = options;
  const onUse = (event: Event) => {
    if (event.isTrusted) hold();
  };
  host.card.setAttribute('aria-labelledby', CARD_LABEL_ID);
  host.card.addEventListener('pointerdown', onUse);
  host.card.addEventListener('focusin', onUse);
  listenForKeys({
    ...{ window, host, signal, isOpen },
    onEscape: () => close(),
    onFind: () => close({ returnFocus: false }),
    onBack: screen.back,
    onForward: screen.forward,
  });
  signal.addEventListener('abort', () => {
    close();
    host.remove();
  });
}

type ShowOptions = {
  host: CardHost;
  window: Window;
  opening: Opening;
  close: Popover['close'];
};

function showCard({ host, window, opening, close }: ShowOptions): void {
  const { anchorNode, anchor } = opening.request;
  const { card } = host;
  const { signal } = opening.end;
  const near = nearestElement(anchorNode);
  card.dataset.theme = pageTheme(near);
  host.show(anchorNode);
  undoZoom(card);
  const gone = () => close();
  const stop = wantsSheet(opening.reason, window.innerWidth)
    ? placeSheet(card, window)
    : placeCard({ card, anchor, near, onAnchorGone: gone });
  signal.addEventListener('abort', stop);
  watchHost(host.element, signal, gone);
}

function pageOf({ hit, formMet, anchorNode }: OpenRequest): CardPage {
  const language = declaredLanguage(nearestElement(anchorNode));
  const inner = hit.inner.flatMap((one) => one.entries);
  return { refs: hit.entries, inner, met: { form: formMet, kind: hit.kind, language } };
}

function declaredLanguage(near: Element): string | null {
  const tag = near.closest('[lang]')?.getAttribute('lang') ?? '';
  return tag.toLowerCase().split('-')[0] || null;
}

function nearestElement(node: Node): Element {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element ?? (node.ownerDocument ?? (node as Document)).documentElement;
}

/** Readers hover, then click: the same place, in the same text, even if it was matched anew. */
function isSameTerm(a: OpenRequest, b: OpenRequest): boolean {
  return a.anchorNode === b.anchorNode && a.hit.start === b.hit.start && a.hit.end === b.hit.end;
}
