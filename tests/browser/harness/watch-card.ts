/** Runs in the page: notes how long after the pointer's last move over a term a card lies beside it. */
export function startWatch(delay: number): void {
  const state = { moved: 0, x: 0, y: 0, ours: 0, empty: 0 };
  Object.assign(globalThis, { watch: state });
  // Below its term, or above where there is more room.
  const isOurs = () =>
    [45, -45].some((away) =>
      document.elementFromPoint(state.x, state.y + away)?.hasAttribute('data-ordlys-host'),
    );
  const look = () => {
    if (isOurs()) state.ours = performance.now() - state.moved - delay;
    else requestAnimationFrame(look);
  };
  const onMove = (event: PointerEvent) => {
    Object.assign(state, { moved: event.timeStamp, x: event.clientX, y: event.clientY });
  };
  addEventListener('pointermove', onMove, { capture: true });
  requestAnimationFrame(look);
  const asked = performance.now();
  setTimeout(() => {
    const box = document.createElement('div');
    box.attachShadow({ mode: 'closed' }).innerHTML = '<p>An empty card</p>';
    box.popover = 'manual';
    document.documentElement.append(box);
    box.showPopover();
    requestAnimationFrame(() => {
      state.empty = performance.now() - asked - delay;
      box.remove();
    });
  }, delay);
}

/** Runs in the page. */
export async function readWatch(): Promise<{ ours: number; empty: number }> {
  const { watch } = globalThis as unknown as { watch: { ours: number; empty: number } };
  while (watch.ours === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
  return watch;
}
