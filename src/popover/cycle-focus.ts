const FOCUSABLE = 'a[href], button:not(:disabled, [role="menuitem"]), textarea, [tabindex="0"]';

/**
 * The element that Tab leads to when it would leave the card at one end: the card stands last in
 * the document, so behind it is nothing a reader would look for. Null inside the card.
 */
export function nextFocus(
  card: HTMLElement,
  focused: Element | null,
  backwards: boolean,
): HTMLElement | null {
  const stops = [...card.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) =>
    stop.checkVisibility(),
  );
  const first = stops[0];
  const last = stops.at(-1);
  if (!first || !last) return card;
  if (backwards) return focused === first || focused === card ? last : null;
  return focused === last ? first : null;
}
