/** Brings a place of the page to the middle of the window, without haste where motion is unwelcome. */
export function scrollToBox(element: Element, boxOf: () => DOMRect | undefined): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  const before = boxOf();
  const fits =
    before && before.height < view.innerHeight && element.clientHeight < view.innerHeight / 2;
  if (!before || fits) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  // A long paragraph: centre the line, not its middle.
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = boxOf();
  if (box) view.scrollBy({ top: box.top - view.innerHeight / 2, behavior });
}
