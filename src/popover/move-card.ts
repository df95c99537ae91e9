type Corner = { left: number; top: number };

const EDGE = 4;

/** Puts a card somewhere in the viewport (px), never so that its head is out of reach. */
export function moveCard(box: HTMLElement, window: Window, { left, top }: Corner): void {
  const { width } = box.getBoundingClientRect();
  const rightmost = Math.max(EDGE, window.innerWidth - width - EDGE);
  const lowest = Math.max(EDGE, window.innerHeight - 3 * HEAD);
  const place = {
    left: clamp(left, EDGE, rightmost),
    top: clamp(top, EDGE, lowest),
  };
  box.style.left = `${Math.round(place.left)}px`;
  box.style.top = `${Math.round(place.top)}px`;
  const room = window.innerHeight - place.top - EDGE;
  box.style.setProperty('--ordlys-room', `${Math.round(room)}px`);
}

const HEAD = 40;

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

export function moveCardBy(box: HTMLElement, window: Window, step: { x: number; y: number }): void {
  const { left, top } = box.getBoundingClientRect();
  moveCard(box, window, { left: left + step.x, top: top + step.y });
}
