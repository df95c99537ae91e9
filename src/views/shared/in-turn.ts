/**
 * Wraps a task that is called whenever something changed: it never runs twice at once, and changes
 * that come while it runs make it run once more afterwards.
 */
export function inTurn(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await task();
    } while (again);
  };
  return () => {
    if (running) {
      again = true;
      return running;
    }
    running = run().finally(() => {
      running = null;
    });
    return running;
  };
}
