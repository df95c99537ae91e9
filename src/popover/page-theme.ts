export type Theme = 'light' | 'dark';

/**
 * The theme of the text a card belongs to: a page that writes in a light colour is a dark page,
 * whatever the system prefers. Where the colour says nothing, the system's preference decides.
 */
export function pageTheme(near: Element): Theme {
  const window = near.ownerDocument.defaultView;
  if (!window) return 'light';
  const lightness = readLightness(window.getComputedStyle(near).color);
  const filter = window.getComputedStyle(near.ownerDocument.documentElement).filter;
  if (lightness === null) {
    return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  const inverted = /invert\((1|100%|0?\.[6-9]\d*|[6-9]\d%)\)/.test(filter ?? '');
  return lightness > 0.55 !== inverted ? 'dark' : 'light';
}

/** How light a computed CSS colour looks, 0 to 1; null when it is not known or see-through. */
export function readLightness(colour: string): number | null {
  const match = /^(rgba?|color|oklch|oklab|lab|lch)\(([^)]*)\)$/.exec(colour.trim());
  if (!match) return null;
  const [kind = '', body = ''] = match.slice(1);
  const parts = body.split(/[\s,/]+/).filter(Boolean);
  const numbers = (kind === 'color' ? parts.slice(1) : parts).map(readNumber);
  const [first, second, third, alpha = 1] = numbers;
  if (first === undefined || second === undefined || third === undefined || alpha < 0.2)
    return null;
  if ([first, second, third].some(Number.isNaN)) return null;
  if (kind.startsWith('ok')) return first;
  if (kind === 'lab' || kind === 'lch') return first / 100;
  const full = kind === 'color' ? 1 : 255;
  return (0.299 * first + 0.587 * second + 0.114 * third) / full;
}

function readNumber(part: string): number {
  return part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part);
}
