import { contrastRatio, type Rgb } from '../../model/colour.ts';
import { type HighlightChoice, highlightLook } from '../../model/highlight-look.ts';

/** WCAG 2.2, 1.4.11: what is needed to see a thing must have 3:1 against what is beside it. */
const LINE_NEEDS = 3;
/** 1.4.3: text needs 4.5:1 against its ground. */
const TEXT_NEEDS = 4.5;

export type GroundContrast = {
  ground: 'light' | 'dark';
  /** Of the line against the page; null: there is no line. */
  line: number | null;
  /** Of the page's text against the tint. */
  text: number;
  lineIsWeak: boolean;
  textIsWeak: boolean;
};

const GROUNDS = {
  light: { page: [255, 255, 255], ink: [32, 33, 36] },
  dark: { page: [32, 33, 36], ink: [232, 234, 237] },
} as const satisfies Record<string, { page: Rgb; ink: Rgb }>;

/** How well highlights are seen on an ordinary light and an ordinary dark page. */
export function contrastReport(choice: HighlightChoice): GroundContrast[] {
  return (['light', 'dark'] as const).map((ground) => {
    const { page, ink } = GROUNDS[ground];
    const { line, background, style } = highlightLook('exact', ground === 'dark', choice);
    const ratio = style === 'none' ? null : contrastRatio(numbersOf(line).colour, page);
    const text = contrastRatio(ink, over(background, page));
    return {
      ground,
      line: ratio,
      text,
      lineIsWeak: ratio !== null && ratio < LINE_NEEDS,
      textIsWeak: text < TEXT_NEEDS,
    };
  });
}

/** Whether a reader could tell a highlight from plain text at all. */
export function isInvisible({ underline, tint }: HighlightChoice): boolean {
  return underline === 'none' && tint < 5;
}

function over(background: string, page: Rgb): Rgb {
  if (background === 'transparent') return page;
  const { colour, alpha } = numbersOf(background);
  const mix = (at: 0 | 1 | 2) => colour[at] * alpha + page[at] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

function numbersOf(css: string): { colour: Rgb; alpha: number } {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return { colour: [red, green, blue], alpha };
}
