import type { ModifierKey, Trigger } from '../model/settings.ts';
import { createHoverIntent, type PointerSample } from './hover-intent.ts';
import type { Box, Place } from './is-towards.ts';

export type HoverTriggerOptions<T> = {
  window: Window;
  signal: AbortSignal;
  /** The term under a point of the viewport; the same object each time for the same place. */
  hitAt(point: Place & { over: EventTarget | null }): T | null;
  /** `hoverDelay`: ms of rest before a card opens by hover. */
  settings(): { trigger: Trigger; modifier: ModifierKey; hoverDelay: number };
  /** `contains`, `box` and `heldByHover` of `createPopover`. */
  card: { contains(event: Event): boolean; box(): Box | null; heldByHover(): boolean };
  open(target: T, at: Place): void;
  /** The pointer has left a card that only it held open. */
  close(): void;
};

/** A held key says what a long rest would say. */
const WITH_KEY = 50;

/**
 * Turns the pointer's resting on the page into wishes for a card. Listens on the window before the
 * page does, only reads, and never takes an event from the page.
 */
export function startHoverTrigger<T>(options: HoverTriggerOptions<T>) {
  const { window, signal, card, settings } = options;
  const capture = { capture: true, passive: true, signal };
  let frame = 0;
  let last: (Omit<PointerSample<T>, 'target'> & { over: EventTarget | null }) | null = null;
  const intent = createHoverIntent<T>({
    delay: () => (settings().trigger === 'modifier' ? WITH_KEY : settings().hoverDelay),
    card: () => (card.heldByHover() ? card.box() : null),
    open: options.open,
    close: options.close,
  });
  const read = () => {
    frame = 0;
    if (!last) return;
    const free = !last.overCard && last.buttons === 0;
    intent.move({ ...last, target: free ? options.hitAt(last) : null });
  };
  const pointerAt = (event: PointerEvent) => {
    // A page can make events up; only the reader's own pointer opens a card.
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { trigger, modifier } = settings();
    if (trigger === 'click') return;
    const { clientX: x, clientY: y, buttons, timeStamp: time } = event;
    const mayOpen = trigger === 'hover' || isHeld(event, modifier);
    // Empty when the event is handed on later.
    const over = event.composedPath()[0] ?? event.target;
    last = { x, y, over, time, buttons, mayOpen, overCard: card.contains(event) };
    frame ||= window.requestAnimationFrame(read);
  };
  /** The key may be pressed when the pointer rests already. */
  const onKey = (event: KeyboardEvent) => {
    const { trigger, modifier } = settings();
    const isTheKey = trigger === 'modifier' && event.key === modifier && event.isTrusted;
    if (!isTheKey) return intent.cancel();
    if (!last || event.repeat) return;
    last = { ...last, mayOpen: true, time: event.timeStamp };
    frame ||= window.requestAnimationFrame(read);
  };
  const onOut = (event: PointerEvent) => {
    const left = event.relatedTarget === null && event.pointerType !== 'touch';
    if (event.isTrusted && left) intent.leave();
  };
  window.addEventListener('pointermove', pointerAt, capture);
  window.addEventListener('pointerout', onOut, capture);
  window.addEventListener('keydown', onKey, capture);
  window.addEventListener('scroll', () => intent.scroll(), capture);
  for (const type of ['pointerdown', 'dragstart', 'wheel', 'blur']) {
    window.addEventListener(type, () => intent.cancel(), capture);
  }
  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    intent.cancel();
  });
  return { pointerAt };
}

/** By the event's own flags: the key's own events are lost where fingerprinting is resisted. */
function isHeld({ altKey, ctrlKey, shiftKey }: MouseEvent, modifier: ModifierKey): boolean {
  return { Alt: altKey, Control: ctrlKey, Shift: shiftKey }[modifier];
}
