import { contrastRatio, parseColour, type Rgb } from '../../model/colour.ts';
import { type HighlightChoice, highlightLook } from '../../model/highlight-look.ts';

/** WCAG 2.2, 1.4.11: what is needed to see a thing must have 3:1 against what is beside it. */
const LINE_NEEDS = 3;

export type GroundContrast = {
  ground: 'light' | 'dark';
  /** Of the line as it is painted, against the page; null: there is no line. */
  line: number | null;
  /** Of the page's text against the tint as it is painted. */
  text: number;
  /** Of the reader's colour where that is too little to see, so that another is painted; else null. */
  wishedLine: number | null;
  /** A tint as strong as the reader wished would make text hard to read; a weaker one is painted. */
  tintIsWeaker: boolean;
};

const GROUNDS = {
  light: { page: [255, 255, 255], ink: [32, 33, 36], tint: 1 },
  dark: { page: [32, 33, 36], ink: [232, 234, 237], tint: 0.7 },
} as const satisfies Record<string, { page: Rgb; ink: Rgb; tint: number }>;

/** How well highlights are seen on an ordinary light and an ordinary dark page. */
export function contrastReport(choice: HighlightChoice): GroundContrast[] {
  return (['light', 'dark'] as const).map((ground) => {
    const { page, ink, tint } = GROUNDS[ground];
    const { line, background, style } = highlightLook('exact', ground === 'dark', choice);
    const hasLine = style !== 'none';
    const wished = contrastRatio(parseColour(choice.colour), page);
    return {
      ground,
      line: hasLine ? contrastRatio(partsOf(line).colour, page) : null,
      text: contrastRatio(ink, over(background, page)),
      wishedLine: hasLine && wished < LINE_NEEDS ? wished : null,
      tintIsWeaker: partsOf(background).alpha < (choice.tint / 100) * tint - 0.005,
    };
  });
}

/** Whether a reader could not tell a highlight from plain text at all. */
export function isInvisible({ underline, tint }: HighlightChoice): boolean {
  return underline === 'none' && tint < 5;
}

function over(background: string, page: Rgb): Rgb {
  const { colour, alpha } = partsOf(background);
  const mix = (at: 0 | 1 | 2) => colour[at] * alpha + page[at] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

function partsOf(css: string): { colour: Rgb; alpha: number } {
  if (css === 'transparent') return { colour: [0, 0, 0], alpha: 0 };
  const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return { colour: [red, green, blue], alpha };
}
