import { describe, expect, test } from 'vitest';
import { contrastRatio, mixColours, parseColour } from './colour.ts';

describe('colours', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ba7c06', '#ffffff', 3.52],
    ['#123456', '#123456', 1],
  ])('the contrast of %s on %s is %d', (first, second, ratio) => {
    expect(contrastRatio(parseColour(first), parseColour(second))).toBeCloseTo(ratio, 2);
    expect(contrastRatio(parseColour(second), parseColour(first))).toBeCloseTo(ratio, 2);
  });

  test('a mix goes from the first colour to the second', () => {
    const [black, white] = [parseColour('#000000'), parseColour('#ffffff')];
    expect(mixColours(black, white, 0)).toEqual([0, 0, 0]);
    expect(mixColours(black, white, 0.5)).toEqual([128, 128, 128]);
    expect(mixColours(black, white, 1)).toEqual([255, 255, 255]);
  });
});
