/** How much of the page's thread our code took, in ms. */
export type MeterReading = {
  /** All of it together. */
  busy: number;
  longest: number;
  /** How many stretches took longer than 50 ms. */
  longTasks: number;
  tasks: number;
  /** When the last stretch ended, on the clock of `performance.now()`. */
  ended: number;
};

export type Meter = {
  /** To be called first in every callback of the browser; the stretch ends with its microtasks. */
  enter(): void;
  read(): MeterReading;
};

/** So many rounds of microtasks without visible work mean that a stretch is over. */
const QUIET_ROUNDS = 24;
/** A round that took longer, in ms, did visible work: three ticks of the clock. */
const VISIBLE = 0.015;
/** What browsers call a long task, in ms. */
const LONG_TASK = 50;

/**
 * Measures all code that runs in this world: every way in which the browser calls it is wrapped. The
 * end of a stretch cannot be observed, so a chain of microtasks follows it until nothing more happens.
 */
export function createMeter(): Meter {
  const reading: MeterReading = { busy: 0, longest: 0, longTasks: 0, tasks: 0, ended: 0 };
  let started = -1;
  let last = 0;
  let round = 0;
  let quiet = 0;
  const follow = () => {
    const now = performance.now();
    quiet = now - round < VISIBLE ? quiet + 1 : 0;
    round = now;
    if (quiet === 0) last = now;
    if (quiet < QUIET_ROUNDS) return queueMicrotask(follow);
    const spent = last - started;
    reading.busy += spent;
    reading.tasks += 1;
    if (spent > LONG_TASK) reading.longTasks += 1;
    reading.longest = Math.max(reading.longest, spent);
    reading.ended = last;
    started = -1;
  };
  const enter = () => {
    if (started !== -1) return;
    started = performance.now();
    last = started;
    round = started;
    quiet = 0;
    queueMicrotask(follow);
  };
  wrapDoors(enter);
  return { enter, read: () => ({ ...reading }) };
}

// biome-ignore lint/suspicious/noExplicitAny: the doors have all kinds of shapes
type Callback = (...values: any[]) => unknown;

function wrapDoors(enter: () => void): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const entering =
    (callback: unknown) =>
    (...values: unknown[]) => {
      enter();
      return (callback as Callback)(...values);
    };
  for (const name of [
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'requestIdleCallback',
  ]) {
    const original = scope[name] as Callback;
    scope[name] = (callback: unknown, ...rest: unknown[]) => original(entering(callback), ...rest);
  }
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const Original = scope[name] as new (callback: Callback, options?: unknown) => object;
    scope[name] = class extends Original {
      constructor(callback: Callback, options?: unknown) {
        super(entering(callback), options);
      }
    };
  }
  wrapScheduler(scope.scheduler as Scheduler | undefined, enter);
  wrapListeners(enter);
  wrapPorts(entering);
}

type Scheduler = { yield?: () => Promise<void> };

function wrapScheduler(scheduler: Scheduler | undefined, enter: () => void): void {
  const original = scheduler?.yield?.bind(scheduler);
  if (scheduler && original) scheduler.yield = () => original().then(enter);
}

/** Listeners are not taken away again in a run, so nothing is remembered for removal. */
function wrapListeners(enter: () => void): void {
  const original = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (typeof listener !== 'function') return original.call(this, type, listener, options);
    original.call(this, type, enter, { ...optionsOf(options), once: false });
    original.call(this, type, listener, options);
  };
}

/** `port.onmessage = …` is a door that `addEventListener` does not see. */
function wrapPorts(entering: (callback: unknown) => Callback): void {
  const original = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  if (!original?.set) return;
  const { set } = original;
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...original,
    set(callback: unknown) {
      set.call(this, callback === null ? null : entering(callback));
    },
  });
}

function optionsOf(options: boolean | AddEventListenerOptions | undefined) {
  return typeof options === 'boolean' ? { capture: options } : (options ?? {});
}
