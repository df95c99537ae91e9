/** Page rules such as `html { zoom: 1.5 }` reach into the card; this takes them back. */
export function undoZoom(card: HTMLElement): void {
  card.style.removeProperty('zoom');
  if (card.offsetWidth === 0) return;
  const scale = card.getBoundingClientRect().width / card.offsetWidth;
  if (Math.abs(scale - 1) > 0.02) card.style.setProperty('zoom', String(1 / scale));
}
