import type { CardHost } from './card-host.ts';
import { nextFocus } from './cycle-focus.ts';

type KeyOptions = {
  window: Window;
  host: CardHost;
  signal: AbortSignal;
  isOpen(): boolean;
  onEscape(): void;
  /** The reader opens the browser's search: the card must not be among what it finds. */
  onFind(): void;
  onBack(): void;
  onForward(): void;
};

/**
 * Keys while a card is open; listens on, since an Esc goes down before the close and up after it. Esc belongs to the card alone: a dialog or menu below stays open. Keys
 * pressed inside the card never reach the page, which would take them for its shortcuts; what the
 * browser does with them by itself (Enter on a button, scrolling) is untouched.
 */
export function listenForKeys(options: KeyOptions): void {
  const { window, host, signal } = options;
  const capture = { capture: true, signal };
  let swallowEscapeUp = false;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!options.isOpen()) return;
    if (event.key === 'Escape' && !event.isComposing) {
      swallowEscapeUp = true;
      event.preventDefault();
      event.stopImmediatePropagation();
      return options.onEscape();
    }
    if (isFind(event)) return options.onFind();
    if (!isInside(event, host)) return;
    event.stopImmediatePropagation();
    useKey(event, options);
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

function useKey(event: KeyboardEvent, { host, onBack, onForward }: KeyOptions): void {
  if (event.altKey && event.key === 'ArrowLeft') {
    event.preventDefault();
    onBack();
  } else if (event.altKey && event.key === 'ArrowRight') {
    event.preventDefault();
    onForward();
  } else if (event.key === 'Tab') {
    const next = nextFocus(host.card, host.root.activeElement, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

function isFind({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'F3' || ((ctrlKey || metaKey) && /^[fg]$/i.test(key));
}

function isInside(event: Event, { element }: CardHost): boolean {
  return event.composedPath().includes(element);
}
