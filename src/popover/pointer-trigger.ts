import { createHoverIntent, type PointerSample } from './hover-intent.ts';
import { isInteractive } from './is-interactive.ts';
import type { Box, Place } from './is-towards.ts';
import type { OpenReason } from './open-reason.ts';

export type PointerTriggerOptions<T> = {
  window: Window;
  signal: AbortSignal;
  /** The term under a point of the viewport; the same object each time for the same place. */
  hitAt(point: Place): T | null;
  hoverEnabled(): boolean;
  /** ms of rest before a card opens by hover. */
  hoverDelay(): number;
  /** The popover once there is one: `contains`, `box` and `heldByHover` of `createPopover`. */
  card(): { contains(event: Event): boolean; box(): Box | null; heldByHover(): boolean } | null;
  open(target: T, reason: Extract<OpenReason, 'hover' | 'click' | 'touch'>, at: Place): void;
  /** The pointer has left a card that only it held open. */
  close(): void;
};

/** px a press may move and still be a click. */
const STILL = 6;

/**
 * Turns what the pointer does on the page into wishes for a card. Listens on the window before the
 * page does, only reads, and never takes an event from the page.
 */
export function startPointerTrigger<T>(options: PointerTriggerOptions<T>): void {
  listenForHover(options);
  listenForClicks(options);
}

function listenForHover<T>(options: PointerTriggerOptions<T>): void {
  const { window, signal, card } = options;
  const capture = { capture: true, passive: true, signal };
  let frame = 0;
  let last: Omit<PointerSample<T>, 'target'> | null = null;
  const intent = createHoverIntent<T>({
    delay: options.hoverDelay,
    card: () => (card()?.heldByHover() ? (card()?.box() ?? null) : null),
    open: (target, at) => options.open(target, 'hover', at),
    close: options.close,
  });
  const read = () => {
    frame = 0;
    if (!last) return;
    const free = !last.overCard && last.buttons === 0;
    intent.move({ ...last, target: free ? options.hitAt(last) : null });
  };
  const onMove = (event: PointerEvent) => {
    // A page can make events up; only the reader's own pointer opens a card.
    if (!event.isTrusted || event.pointerType === 'touch' || !options.hoverEnabled()) return;
    const { clientX: x, clientY: y, buttons, timeStamp: time } = event;
    last = { x, y, time, buttons, overCard: card()?.contains(event) ?? false };
    frame ||= window.requestAnimationFrame(read);
  };
  const onOut = (event: PointerEvent) => {
    const left = event.relatedTarget === null && event.pointerType !== 'touch';
    if (event.isTrusted && left) intent.leave();
  };
  window.addEventListener('pointermove', onMove, capture);
  window.addEventListener('pointerout', onOut, capture);
  window.addEventListener('scroll', () => intent.scroll(), capture);
  for (const type of ['pointerdown', 'keydown', 'dragstart', 'wheel', 'blur']) {
    window.addEventListener(type, () => intent.cancel(), capture);
  }
  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    intent.cancel();
  });
}

function listenForClicks<T>(options: PointerTriggerOptions<T>): void {
  const { window, signal, card } = options;
  const capture = { capture: true, passive: true, signal };
  let pressed: { x: number; y: number; touch: boolean } | null = null;
  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    pressed = { x: event.clientX, y: event.clientY, touch: event.pointerType === 'touch' };
  };
  const onClick = (event: MouseEvent) => {
    const from = pressed;
    pressed = null;
    if (!from || !isPlainClick(event) || card()?.contains(event)) return;
    const at = { x: event.clientX, y: event.clientY };
    if (Math.hypot(at.x - from.x, at.y - from.y) > STILL) return;
    if (isInteractive(event.composedPath()) || hasSelection(window)) return;
    const target = options.hitAt(at);
    if (target !== null) options.open(target, from.touch ? 'touch' : 'click', at);
  };
  window.addEventListener('pointerdown', onDown, capture);
  window.addEventListener('click', onClick, capture);
}

function isPlainClick(event: MouseEvent): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  return event.isTrusted && event.button === 0 && !(altKey || ctrlKey || metaKey || shiftKey);
}

function hasSelection(window: Window): boolean {
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== '';
}
