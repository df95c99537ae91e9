const STEP = 16;
const LONG_STEP = 96;

const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How far an arrow key moves a card, in px; with Shift further. Null for other keys. */
export function stepOfKey({
  key,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey'>): { x: number; y: number } | null {
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  const length = shiftKey ? LONG_STEP : STEP;
  return { x: direction[0] * length, y: direction[1] * length };
}
