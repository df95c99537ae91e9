import type { Press } from '../popover/is-term-press.ts';
import type { CardDesk, DeskOptions } from './card-desk.ts';
import { injectedCode } from './injected-code.ts';
import { openByKey } from './open-by-key.ts';

/**
 * The card desk before it is there: its code comes when the reader first turns to a term, and what
 * was done meanwhile is handed on. Every frame carries this; few ever need the rest.
 */
export function createCardDoor(options: DeskOptions): CardDesk {
  const { signal, reader, ask } = options;
  const waiting = new AbortController();
  let desk: CardDesk | null = null;
  let coming: Promise<CardDesk> | null = null;
  const come = () => {
    coming ??= injectedCode('card', (script) => ask('injectScript', { script })).then((start) => {
      if (signal.aborted) throw new Error('The page is no longer read');
      waiting.abort();
      desk = start(options);
      return desk;
    });
    // A frame in which the card cannot be loaded is tried again at the next term.
    coming.catch(() => {
      coming = null;
    });
    return coming;
  };
  const hand = (act: (desk: CardDesk) => void) => {
    if (desk) act(desk);
    else come().then(act, () => undefined);
  };

  watchPointer(options, waiting.signal, (latest) => hand((there) => there.pointerAt(latest())));
  watchPresses(signal, (press) => {
    const { clientX: x, clientY: y } = press.event;
    if (desk || reader.hitAt({ x, y })) hand((there) => there.pressed(press));
  });
  openByKey(signal, (point) => {
    if (!reader.hitAt(point)) return false;
    hand((there) => there.openAt(point));
    return true;
  });
  return {
    pointerAt: (event) => desk?.pointerAt(event),
    pressed: (press) => desk?.pressed(press),
    openAt: (point) => hand((there) => there.openAt(point)),
    showLookUp: (text, found, added) => hand((there) => there.showLookUp(text, found, added)),
    openFirst: (fits) => hand((there) => there.openFirst(fits)),
    goToTerm: (direction) => hand((there) => there.goToTerm(direction)),
    check: () => desk?.check(),
  };
}

/** Fetches the card's code when the pointer first comes upon a term, not when it has rested there. */
function watchPointer(
  { signal, reader, settings }: DeskOptions,
  loaded: AbortSignal,
  onTerm: (latest: () => PointerEvent) => void,
): void {
  let last: PointerEvent;
  let over: EventTarget | null = null;
  let isAsked = false;
  const look = () => {
    isAsked = false;
    if (loaded.aborted || signal.aborted) return;
    // Where the pointer is when the code has come counts, not where it was.
    if (reader.hitAt({ x: last.clientX, y: last.clientY, over })) onTerm(() => last);
  };
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || settings().trigger === 'click') return;
    last = event;
    over = event.composedPath()[0] ?? null;
    if (!isAsked) requestAnimationFrame(look);
    isAsked = true;
  };
  const end = AbortSignal.any([signal, loaded]);
  window.addEventListener('pointermove', onMove, { capture: true, passive: true, signal: end });
}

/** Clicks with where the press began; what they mean is judged where the card's code is. */
function watchPresses(signal: AbortSignal, onPress: (press: Press) => void): void {
  const capture = { capture: true, passive: true, signal };
  let from: Press['from'] | null = null;
  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    from = { x: event.clientX, y: event.clientY, touch: event.pointerType === 'touch' };
  };
  const onClick = (event: MouseEvent) => {
    // The path is known only while the event is on its way.
    if (from && event.isTrusted) onPress({ event, from, path: event.composedPath() });
    from = null;
  };
  window.addEventListener('pointerdown', onDown, capture);
  window.addEventListener('click', onClick, capture);
}
