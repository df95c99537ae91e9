import { type Box, isTowards, type Place } from './is-towards.ts';

/** The pointer at one moment: time in ms, place in viewport px. */
export type PointerSample<T> = Place & {
  time: number;
  /** The term under the pointer. */
  target: T | null;
  overCard: boolean;
  /** Resting here may open a card: no key has to be held for it, or it is held. */
  mayOpen: boolean;
  /** As in PointerEvent; not 0 while the reader presses or drags. */
  buttons: number;
};

type HoverIntentOptions<T> = {
  /** ms of rest on a term before its card opens. */
  delay(): number;
  /** The box of the card while only the pointer holds it open; else null. */
  card(): Box | null;
  open(target: T, at: Place): void;
  close(): void;
};

export type HoverIntent<T> = {
  move(sample: PointerSample<T>): void;
  /** The page scrolled under the pointer. */
  scroll(): void;
  /** The pointer left the window. */
  leave(): void;
  /** The reader pressed, dragged or typed: nothing opens by itself. */
  cancel(): void;
};

/** px per ms above which a pointer is only passing. */
const FAST = 0.8;
const LEAVE_AFTER = 160;
const LEAVE_AFTER_ON_THE_WAY = 400;

/**
 * Opens on rest, not on passing, and lets the pointer cross the gap to the card. A card that was
 * dismissed stays away until the pointer has left its term.
 */
export function createHoverIntent<T>(options: HoverIntentOptions<T>): HoverIntent<T> {
  let current: T | null = null;
  let pending: { target: T; timer: ReturnType<typeof setTimeout> } | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let before: PointerSample<T> | null = null;
  let leftFrom: Place | null = null;

  const cancelPending = () => {
    clearTimeout(pending?.timer);
    pending = null;
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leaveAfter = (ms: number) => {
    leaving ??= setTimeout(() => {
      leaving = undefined;
      if (!options.card()) return;
      current = null;
      options.close();
    }, ms);
  };
  const consider = (sample: PointerSample<T>, restless: boolean) => {
    const { target } = sample;
    if (target === null || !sample.mayOpen) return cancelPending();
    if (pending?.target === target && !restless) return;
    cancelPending();
    const timer = setTimeout(() => {
      pending = null;
      current = target;
      leftFrom = before ?? sample;
      stay();
      options.open(target, sample);
    }, options.delay());
    pending = { target, timer };
  };
  const leaveCard = (sample: PointerSample<T>, box: Box): boolean => {
    const onTheWay = leftFrom !== null && isTowards(leftFrom, sample, box);
    if (onTheWay) stay();
    leaveAfter(onTheWay ? LEAVE_AFTER_ON_THE_WAY : LEAVE_AFTER);
    return onTheWay;
  };

  return {
    move(sample) {
      const fast = speed(before, sample) > FAST;
      before = sample;
      if (sample.buttons !== 0) return cancelPending();
      const onCurrent = current !== null && sample.target === current;
      if (onCurrent || sample.overCard) {
        stay();
        cancelPending();
        leftFrom = sample;
        return;
      }
      const box = options.card();
      if (!box) current = null;
      const onTheWay = box !== null && leaveCard(sample, box);
      consider(sample, fast || onTheWay);
    },
    scroll() {
      cancelPending();
      if (options.card() && !before?.overCard) leaveAfter(LEAVE_AFTER);
    },
    leave() {
      cancelPending();
      if (options.card()) leaveAfter(LEAVE_AFTER_ON_THE_WAY);
    },
    cancel: cancelPending,
  };
}

function speed(from: (Place & { time: number }) | null, to: Place & { time: number }): number {
  if (!from || to.time <= from.time) return 0;
  return Math.hypot(to.x - from.x, to.y - from.y) / (to.time - from.time);
}
