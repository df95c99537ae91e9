/** A place in the viewport, px. */
export type Place = { x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };

const SLACK = 6;

/**
 * Whether a pointer that was at `from` and is at `to` may be on its way to the box: it is inside
 * the triangle between where it came from and the side of the box that faces it.
 */
export function isTowards(from: Place, to: Place, box: Box): boolean {
  const wide = {
    left: box.left - SLACK,
    top: box.top - SLACK,
    right: box.right + SLACK,
    bottom: box.bottom + SLACK,
  };
  if (isIn(wide, to)) return true;
  const [a, b] = facingSide(from, wide);
  const start = stepBack(from, wide);
  return isInTriangle(to, [start, a, b]);
}

function isIn({ left, top, right, bottom }: Box, { x, y }: Place): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function facingSide({ x, y }: Place, box: Box): [Place, Place] {
  const { left, top, right, bottom } = box;
  if (y < top)
    return [
      { x: left, y: top },
      { x: right, y: top },
    ];
  if (y > bottom)
    return [
      { x: left, y: bottom },
      { x: right, y: bottom },
    ];
  const side = x < left ? left : right;
  return [
    { x: side, y: top },
    { x: side, y: bottom },
  ];
}

/** The triangle begins a little behind the pointer, or its first pixel would lie outside. */
function stepBack({ x, y }: Place, { left, top, right, bottom }: Box): Place {
  if (y < top) return { x, y: y - SLACK };
  if (y > bottom) return { x, y: y + SLACK };
  return { x: x < left ? x - SLACK : x > right ? x + SLACK : x, y };
}

function isInTriangle(point: Place, [a, b, c]: [Place, Place, Place]): boolean {
  const signs = [cross(point, a, b), cross(point, b, c), cross(point, c, a)];
  return signs.every((sign) => sign >= 0) || signs.every((sign) => sign <= 0);
}

function cross(point: Place, a: Place, b: Place): number {
  return (a.x - point.x) * (b.y - point.y) - (b.x - point.x) * (a.y - point.y);
}
