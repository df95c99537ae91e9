import { createCardHost } from './card-host.ts';
import { type CardWindow, createCardWindow } from './card-window.ts';
import { isExtensionGone } from './is-extension-gone.ts';
import type { Box } from './is-towards.ts';
import { listenForKeys } from './listen-for-keys.ts';
import type { OpenRequest } from './open-request.ts';
import type { PopoverOptions } from './popover-options.ts';
import { renewedUntil } from './renewed-until.ts';
import { createSpeaker } from './speaker.ts';

export type Popover = {
  /** Opens the card for a place, instead of one that is open. For the same place only `reason` counts. */
  open(request: OpenRequest): void;
  close(): void;
  /** The term has gone from the page: its card closes, unless the reader just decided that in it. */
  termGone(): void;
  /** Whether an event came from a card. */
  contains(event: Event): boolean;
  containsPath(path: readonly EventTarget[]): boolean;
  /** The box of the card at a term, in viewport px, while it is shown. */
  box(): Box | null;
  /** True while only the pointer's hovering holds the card open; such a card may close by itself. */
  heldByHover(): boolean;
};

/** The cards: one at a term, others where the reader pinned them. Nothing is in the page until one opens. */
export function createPopover(options: PopoverOptions): Popover {
  const { document, signal } = options;
  const window = document.defaultView;
  if (!window) throw new Error('A card needs a document that is shown');
  const host = createCardHost(options);
  const life = new AbortController();
  const pinned: CardWindow[] = [];
  let count = 0;

  const speaker = createSpeaker({
    synthesis: window.speechSynthesis,
    signal: life.signal,
    onChange: () => {
      for (const card of cards()) card.screen.redraw();
    },
  });
  const containsPath = (path: readonly EventTarget[]) => path.includes(host.element);
  const contains = (event: Event) => containsPath(event.composedPath());
  const createWindow = (): CardWindow =>
    createCardWindow({
      ...{ options, host, window, contains, speaker },
      labelId: `ordlys-card-${++count}`,
      onClose(card) {
        const at = pinned.indexOf(card);
        if (at >= 0) pinned.splice(at, 1);
        else options.onClose();
        if (signal.aborted) endWhenEmpty();
      },
      onPin(card) {
        pinned.push(card);
        live = createWindow();
        options.onClose();
      },
    });
  let live = createWindow();
  const cards = () => [live, ...pinned];
  const endWhenEmpty = () => {
    if (cards().some((card) => card.isOpen())) return;
    life.abort();
    host.remove();
  };

  listenForKeys({ window, host, signal: life.signal, live: () => live, cards });
  const end = (reason: unknown) => {
    const until = renewedUntil(reason);
    for (const card of cards()) {
      // The reader is told why nothing more can be asked; what is read stays until it is closed.
      if (isExtensionGone(reason) && card.isShown()) card.screen.orphan();
      // A glossary changed, perhaps by what the reader did in this very card.
      else if (!until || !card.isShown() || card.heldByHover()) card.close();
    }
    until?.addEventListener('abort', () => end(until.reason), { signal: life.signal });
    endWhenEmpty();
  };
  signal.addEventListener('abort', () => end(signal.reason));
  return {
    ...{ contains, containsPath },
    open(request) {
      if (!signal.aborted) live.open(request);
    },
    close: () => live.close(),
    termGone() {
      if (!live.screen.hasDecided()) live.close();
    },
    box: () => (live.isShown() ? live.box.getBoundingClientRect() : null),
    heldByHover: () => live.heldByHover(),
  };
}
