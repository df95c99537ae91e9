import { describe, expect, test } from 'vitest';
import { contrastRatio, mixColours, type Rgb } from './colour.ts';
import { highlightLook } from './highlight-look.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const { underline, tint, colour } = DEFAULT_SETTINGS;
const choice = { underline, tint, colour };

describe('the look of a highlight', () => {
  test('is what the reader chose', () => {
    expect(highlightLook('exact', false, choice)).toEqual({
      background: 'rgb(255 170 8 / 0.15)',
      line: 'rgb(186 124 6)',
      style: 'solid',
    });
    expect(highlightLook('exact', false, { ...choice, tint: 0 }).background).toBe('transparent');
    expect(highlightLook('exact', false, { ...choice, underline: 'wavy' }).style).toBe('wavy');
  });

  test.each(['solid', 'dotted', 'wavy', 'none'] as const)(
    'with a %s line, a word that contains a term looks different from a term',
    (chosen) => {
      const look = { ...choice, underline: chosen };
      expect(highlightLook('compound', false, look)).not.toEqual(
        highlightLook('exact', false, look),
      );
    },
  );

  test('the open term is seen even without line and tint', () => {
    const look = highlightLook('active', false, { ...choice, underline: 'none', tint: 0 });
    expect(look.style).toBe('solid');
    expect(look.background).not.toBe('transparent');
  });

  test.each(['#000000', '#00005a', '#ba7c06', '#ffffff'])(
    'a line of %s is seen on a dark ground',
    (dark) => {
      const { line } = highlightLook('exact', true, { ...choice, colour: dark });
      const numbers = line.match(/\d+/g)?.map(Number) as unknown as Rgb;
      expect(contrastRatio(numbers, [32, 33, 36])).toBeGreaterThanOrEqual(4.5);
    },
  );

  describe.each(['#000000', '#ffffff', '#00005a', '#ff0000', '#00ff00', '#0000ff', '#ffff00'])(
    'whatever the colour (%s)',
    (colour) => {
      const loud = { ...choice, colour, tint: 60 };

      test('the line is seen on white and on black paper', () => {
        const onWhite = contrastRatio(numbersOf(highlightLook('exact', false, loud).line), WHITE);
        const onBlack = contrastRatio(numbersOf(highlightLook('exact', true, loud).line), DARK);
        expect(onWhite).toBeGreaterThanOrEqual(3);
        expect(onBlack).toBeGreaterThanOrEqual(4.5);
      });

      test.each(['exact', 'compound', 'active'] as const)(
        'text on a tint can be read: %s',
        (kind) => {
          const GREY: Rgb = [89, 89, 89]; // 7 : 1 on white
          const light = over(WHITE, highlightLook(kind, false, loud).background);
          const dark = over(DARK, highlightLook(kind, true, loud).background);
          expect(contrastRatio(GREY, light)).toBeGreaterThanOrEqual(kind === 'active' ? 2.3 : 4.5);
          expect(contrastRatio(WHITE, dark)).toBeGreaterThanOrEqual(kind === 'active' ? 7 : 10.3);
        },
      );
    },
  );
});

const WHITE: Rgb = [255, 255, 255];
const DARK: Rgb = [32, 33, 36];

function numbersOf(colour: string): Rgb {
  return colour.match(/[\d.]+/g)?.map(Number) as unknown as Rgb;
}

function over(page: Rgb, background: string): Rgb {
  if (background === 'transparent') return page;
  const [red, green, blue, strength] = numbersOf(background) as unknown as number[];
  return mixColours(page, [red!, green!, blue!], strength!);
}
