import { contrastRatio, mixColours, parseColour, type Rgb } from './colour.ts';
import type { Settings } from './settings.ts';

/** `active`: the term whose card is open. */
export type HighlightKind = 'exact' | 'compound' | 'active';

/** What a reader chose of the look of highlights. */
export type HighlightChoice = Pick<Settings, 'underline' | 'tint' | 'colour'>;

/** Values of CSS, all literal: variables are not dependable in highlight styles. */
export type HighlightLook = {
  background: string;
  line: string;
  style: 'solid' | 'dotted' | 'dashed' | 'wavy' | 'none';
};

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** A page is rarely blacker; a line must be seen on it as it is on white. */
const DARK_GROUND: Rgb = [32, 33, 36];
const LINE_CONTRAST = { light: 3, dark: 4.5 };
/**
 * Of black text on a tinted light ground, of white on a dark one: what a page writes at 7 : 1 keeps
 * 4.5 : 1 on it. The one open term may lose a little more.
 */
const TEXT_CONTRAST = { light: 13.5, dark: 10.3, open: 7 };

/** A line that tells a term from plain text and from a link, and lets the reader read on. */
const LINE = '1.5px';

/** The style of a highlight as declarations of CSS. */
export function highlightDeclarations(look: HighlightLook): string {
  const { background, line, style } = look;
  const decoration = style === 'none' ? 'none' : `underline ${style} ${LINE} ${line}`;
  return `background-color:${background};text-decoration:${decoration}`;
}

/** The same where the system forces its colours; the kinds differ in what is left to them. */
export function forcedDeclarations(kind: HighlightKind): string {
  const [ground, ink] = kind === 'active' ? ['Highlight', 'HighlightText'] : ['Mark', 'MarkText'];
  const style = kind === 'compound' ? 'dotted' : 'solid';
  return `background-color:${ground};color:${ink};text-decoration:underline ${style} 2px ${ink}`;
}

/** How a term is painted on a light or a dark ground. Pages and the options' preview ask here. */
export function highlightLook(
  kind: HighlightKind,
  onDark: boolean,
  choice: HighlightChoice,
): HighlightLook {
  const colour = parseColour(choice.colour);
  const line = visibleLine(colour, onDark);
  const ground = brighten(colour);
  const tint = readable(ground, (choice.tint / 100) * (onDark ? 0.7 : 1), {
    onDark,
    least: onDark ? TEXT_CONTRAST.dark : TEXT_CONTRAST.light,
  });
  if (kind === 'active') {
    const style = choice.underline === 'none' ? 'solid' : choice.underline;
    const strong = mixColours(line, onDark ? WHITE : BLACK, onDark ? 0.45 : 0.35);
    const strength = readable(ground, tint + 0.27, { onDark, least: TEXT_CONTRAST.open });
    return { background: wash(ground, strength), line: solid(strong), style };
  }
  if (kind === 'exact') {
    return { background: wash(ground, tint), line: solid(line), style: choice.underline };
  }
  // A word that only contains a term must look different whatever the reader chose.
  if (choice.underline === 'none') {
    return { background: wash(ground, tint / 2), line: solid(line), style: 'none' };
  }
  const style = choice.underline === 'dotted' ? 'dashed' : 'dotted';
  return { background: 'transparent', line: solid(line), style };
}

function visibleLine(colour: Rgb, onDark: boolean): Rgb {
  const [page, end, least] = onDark
    ? [DARK_GROUND, WHITE, LINE_CONTRAST.dark]
    : [WHITE, BLACK, LINE_CONTRAST.light];
  for (let share = 0; share < 1; share += 0.05) {
    const clearer = mixColours(colour, end, share);
    if (contrastRatio(clearer, page) >= least) return clearer;
  }
  return end;
}

/** A tint as strong as wished, but so that text on it can be read. */
function readable(
  ground: Rgb,
  wish: number,
  { onDark, least }: { onDark: boolean; least: number },
) {
  const [page, text] = onDark ? [DARK_GROUND, WHITE] : [WHITE, BLACK];
  let strength = wish;
  while (strength > 0 && contrastRatio(text, mixColours(page, ground, strength)) < least) {
    strength -= 0.01;
  }
  return Math.max(0, strength);
}

/** The same hue at full strength: a wash of a dull colour looks dirty. */
function brighten(colour: Rgb): Rgb {
  const scale = 255 / Math.max(1, ...colour);
  const [red, green, blue] = colour;
  return [Math.round(red * scale), Math.round(green * scale), Math.round(blue * scale)];
}

function solid(colour: Rgb): string {
  return `rgb(${colour.join(' ')})`;
}

function wash(colour: Rgb, strength: number): string {
  return strength === 0
    ? 'transparent'
    : `rgb(${colour.join(' ')} / ${Number(strength.toFixed(3))})`;
}
