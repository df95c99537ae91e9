/** What a reader does in the card is no business of the page's listeners. */
const KEPT_INSIDE = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchend', 'wheel'],
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'focusin', 'focusout'],
  ...['copy', 'cut', 'paste', 'selectstart', 'dragstart'],
];

/**
 * Stops events at the host, after the card has had them and before the page hears of them. Keys and
 * focus are stopped earlier still while a card is open, see `listenForKeys`.
 */
export function isolateEvents(host: HTMLElement): void {
  for (const type of KEPT_INSIDE) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}
