/** Runs work that is written as a generator, which yields after each small step, at one go. */
export function runSteps<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same bit by bit: `pause` is awaited after each step where it gives a promise. */
export async function runStepsInSlices<T>(
  steps: Generator<void, T>,
  pause: () => Promise<void> | null,
): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const waiting = pause();
    if (waiting) await waiting;
  }
}
