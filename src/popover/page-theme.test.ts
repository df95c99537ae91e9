import { expect, test } from 'vitest';
import { readLightness } from './page-theme.ts';

test.each([
  ['rgb(0, 0, 0)', 0],
  ['rgb(255, 255, 255)', 1],
  ['rgba(255, 255, 255, 0.87)', 1],
  ['oklch(0.9 0.1 200)', 0.9],
  ['oklab(90% 0 0)', 0.9],
  ['lab(20 0 0)', 0.2],
  ['color(srgb 1 1 1)', 1],
])('%s', (colour, lightness) => {
  expect(readLightness(colour)).toBeCloseTo(lightness, 5);
});

test.each(['', 'red', 'rgba(0, 0, 0, 0)', 'rgb(none none none)', 'color(display-p3 1)'])(
  '%s says nothing',
  (colour) => {
    expect(readLightness(colour)).toBeNull();
  },
);
