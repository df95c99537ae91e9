/** How long pages take to fade from one theme to the other. */
const FADE = 400;

/** Tells when the system turns light or dark, once the page has followed, and when its colours rest. */
export function onThemeChange(window: Window, signal: AbortSignal, act: () => void): void {
  const unlessOver = () => {
    if (!signal.aborted) act();
  };
  const onChange = () => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(unlessOver));
    window.setTimeout(unlessOver, FADE);
  };
  window
    .matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', onChange, { signal });
}
