import { moveCard } from './move-card.ts';

type DragOptions = { box: HTMLElement; window: Window; signal: AbortSignal };

/**
 * Moves a pinned card with the pointer, by its head. Ends with whatever ends a press: a lost
 * capture must not leave the card stuck to the pointer.
 */
export function dragCard({ box, window, signal }: DragOptions): void {
  box.setAttribute('data-pinned', '');
  let grip: { x: number; y: number; pointer: number } | null = null;
  const onDown = (event: PointerEvent) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || event.button !== 0 || !isHead(target)) return;
    const { left, top } = box.getBoundingClientRect();
    grip = { x: event.clientX - left, y: event.clientY - top, pointer: event.pointerId };
    box.setPointerCapture(event.pointerId);
    box.setAttribute('data-dragging', '');
  };
  const onMove = (event: PointerEvent) => {
    if (!grip || event.pointerId !== grip.pointer) return;
    if (event.buttons === 0) return end();
    moveCard(box, window, { left: event.clientX - grip.x, top: event.clientY - grip.y });
  };
  const end = () => {
    grip = null;
    box.removeAttribute('data-dragging');
  };
  box.addEventListener('pointerdown', onDown, { signal });
  box.addEventListener('pointermove', onMove, { signal });
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture']) {
    box.addEventListener(type, end, { signal });
  }
  const keepInView = () => moveCard(box, window, box.getBoundingClientRect());
  window.addEventListener('resize', keepInView, { signal });
  signal.addEventListener('abort', end);
}

/** The head with its grip; not the buttons beside it. */
function isHead(target: EventTarget | undefined): boolean {
  if (!target || !('closest' in target)) return false;
  const element = target as Element;
  const button = element.closest('button');
  return element.closest('.bar') !== null && (button === null || button.matches('.grip'));
}
