const SETTLE = 300;
const SIGNS = ['click', 'keyup', 'toggle', 'transitionend', 'animationend', 'hashchange', 'load'];

/**
 * Tells, calmly, when hidden text may have come to light without a change of the DOM: a click on
 * a menu, a style sheet that arrives late, another window width.
 */
export function onLookChange(document: Document, signal: AbortSignal, onLook: () => void): void {
  const view = document.defaultView;
  if (!view) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) onLook();
    }, SETTLE);
  };
  const options = { capture: true, passive: true, signal };
  for (const type of SIGNS) view.addEventListener(type, settle, options);
  view.addEventListener('resize', settle, { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
