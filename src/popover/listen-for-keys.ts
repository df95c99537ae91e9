import type { CardHost } from './card-host.ts';
import type { CardWindow } from './card-window.ts';
import { nextFocus } from './cycle-focus.ts';
import { stepOfKey } from './step-of-key.ts';

type KeyOptions = {
  window: Window;
  host: CardHost;
  signal: AbortSignal;
  /** The card at a term. */
  live(): CardWindow;
  /** All of them, the pinned ones too. */
  cards(): CardWindow[];
};

/**
 * Keys while a card is open; listens on, since an Esc goes down before the close and up after it.
 * Esc belongs to the card alone: a dialog or menu below stays open. Keys pressed inside a card
 * never reach the page, which would take them for its shortcuts; what the browser does with them by
 * itself (Enter on a button, scrolling) is untouched.
 */
export function listenForKeys(options: KeyOptions): void {
  const { window, host, signal } = options;
  const capture = { capture: true, signal };
  let swallowEscapeUp = false;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!options.cards().some((card) => card.isOpen())) return;
    if (event.key === 'Escape' && !event.isComposing) {
      if (!useEscape(options)) return;
      swallowEscapeUp = true;
      event.preventDefault();
      return event.stopImmediatePropagation();
    }
    // The card must not be among what the browser's search finds.
    if (isFind(event)) return options.live().close({ returnFocus: false });
    if (!isInside(event, host)) return;
    event.stopImmediatePropagation();
    const card = focusedCard(options);
    if (card && useKey(event, card, options)) event.preventDefault();
  };
  const keep = (event: Event) => {
    if (isInside(event, host)) event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKeyDown, capture);
  for (const type of ['keypress', 'focusin', 'focusout']) {
    window.addEventListener(type, keep, capture);
  }
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key === 'Escape' && swallowEscapeUp) event.stopImmediatePropagation();
      if (event.key === 'Escape') swallowEscapeUp = false;
      keep(event);
    },
    capture,
  );
}

function focusedCard({ cards, host }: KeyOptions): CardWindow | null {
  return cards().find(({ box }) => box.contains(host.root.activeElement)) ?? null;
}

/**
 * What came by itself goes first, wherever focus is; then the card that has focus, its menu before
 * it; then the one at a term. A pinned one that has no focus stays.
 */
function useEscape(options: KeyOptions): boolean {
  const live = options.live();
  const open = live.isOpen() ? live : null;
  const card = open?.heldByHover() ? open : (focusedCard(options) ?? open);
  if (!card) return false;
  if (!card.screen.closeMenu()) card.close();
  return true;
}

function switchFrom(card: CardWindow, { cards }: KeyOptions): void {
  const open = cards().filter((one) => one.isShown());
  open[(open.indexOf(card) + 1) % open.length]?.takeFocus();
}

/** True when the key meant something to us, and nothing more to the browser. */
function useKey(event: KeyboardEvent, card: CardWindow, options: KeyOptions): boolean {
  const at = options.host.root.activeElement;
  const step = at?.matches('.grip') ? stepOfKey(event) : null;
  if (event.altKey && event.key === 'ArrowLeft') card.screen.back();
  else if (event.altKey && event.key === 'ArrowRight') card.screen.forward();
  else if (event.key === 'F6') switchFrom(card, options);
  else if (at?.matches('[role="menuitem"]')) return useMenuKey(event, card, at);
  else if (step) card.moveBy(step);
  else if (event.key === 'Tab') {
    const next = nextFocus(card.box, at, event.shiftKey);
    next?.focus();
    return next !== null;
  } else return false;
  return true;
}

function useMenuKey({ key }: KeyboardEvent, card: CardWindow, at: Element): boolean {
  const items = [...card.box.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const index = items.indexOf(at as HTMLElement);
  const goals: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0 };
  if (key === 'Tab') return card.screen.closeMenu();
  const goal = key === 'End' ? -1 : goals[key];
  if (goal === undefined) return false;
  items.at(goal % items.length)?.focus();
  return true;
}

function isFind({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'F3' || ((ctrlKey || metaKey) && /^[fg]$/i.test(key));
}

function isInside(event: Event, { element }: CardHost): boolean {
  return event.composedPath().includes(element);
}
