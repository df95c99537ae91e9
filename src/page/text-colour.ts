import { elementOfText } from './dom.ts';

/**
 * Tells whether text is light, and so stands on a dark ground: the text's own colour is known and
 * inherited, its background is not. Answers are remembered per element, for one batch.
 */
export function createGroundJudge(): (node: Text) => boolean {
  const known = new Map<Element, boolean>();
  const byColour = new Map<string, boolean>();
  return (node) => {
    const element = elementOfText(node);
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return false;
    let dark = known.get(element);
    if (dark === undefined) {
      const { color } = view.getComputedStyle(element);
      dark = byColour.get(color) ?? isLightColour(color);
      byColour.set(color, dark);
      known.set(element, dark);
    }
    return dark;
  };
}

/** @param colour a computed value: `rgb(…)`, `color(srgb …)`, `oklch(…)`, `lab(…)` … */
export function isLightColour(colour: string): boolean {
  const values = colour.replace(/^color\(\S+/, '');
  const numbers = values.match(/-?\d*\.?\d+(e-?\d+)?%?/g)?.map(Number.parseFloat) ?? [];
  const [a = 0, b = 0, c = 0] = numbers;
  if (colour.startsWith('rgb')) return lightness(a / 255, b / 255, c / 255) > 0.55;
  if (colour.startsWith('color(')) return lightness(a, b, c) > 0.55;
  if (colour.startsWith('ok')) return a > 0.65;
  return a > 60;
}

function lightness(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
