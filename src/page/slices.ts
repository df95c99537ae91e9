/** The longest stretch of work on the page's thread, in ms: half a frame. */
const SLICE = 8;

/** So many slices go before the page's other tasks, for a quick first sight; then each takes its turn. */
const EAGER_SLICES = 3;

type Scheduler = { yield?: () => Promise<void> };

/** Lets input and painting go first, then resolves. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? nextTask();
}

/**
 * Resolves when a frame was drawn. Work that asks for styles waits for one after painting: else the
 * styles of the whole page are worked out within our own task.
 */
export function frameDrawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Takes its turn after what waits already: timers and messages of the page, too. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Work in slices: do a piece while `isOver()` is false, then `await rest()`. */
export class Slices {
  readonly #length: number;
  #started = performance.now();
  #worked = 0;
  #rests = 0;

  /** @param length the longest piece of work, in ms */
  constructor(length = SLICE) {
    this.#length = length;
  }

  get deadline(): number {
    return this.#started + this.#length;
  }

  isOver(): boolean {
    return performance.now() >= this.deadline;
  }

  async rest(): Promise<void> {
    this.pause();
    await (++this.#rests <= EAGER_SLICES ? yieldToPage() : nextTask());
    this.resume();
  }

  /** Stops the clock, for a wait that is not ours. */
  pause(): void {
    this.#worked += performance.now() - this.#started;
  }

  resume(): void {
    this.#started = performance.now();
  }

  /** Milliseconds of the page's thread so far, once paused. */
  get worked(): number {
    return this.#worked;
  }
}
