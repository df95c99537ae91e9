/** Red, green, blue; 0 to 255 each. */
export type Rgb = readonly [number, number, number];

/** @param hex `#rrggbb` */
export function parseColour(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** `share` of the second colour, 0 to 1. */
export function mixColours(first: Rgb, second: Rgb, share: number): Rgb {
  const mix = (at: 0 | 1 | 2) => Math.round(first[at] * (1 - share) + second[at] * share);
  return [mix(0), mix(1), mix(2)];
}

/** The contrast of two opaque colours as WCAG 2.2 defines it, 1 to 21. */
export function contrastRatio(first: Rgb, second: Rgb): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
