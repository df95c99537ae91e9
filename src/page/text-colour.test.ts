import { expect, it } from 'vitest';
import { isLightColour } from './text-colour.ts';

it.each([
  ['rgb(255, 255, 255)', true],
  ['rgba(230, 230, 230, 0.9)', true],
  ['rgb(0, 0, 0)', false],
  ['rgb(33, 37, 41)', false],
  ['rgb(200, 0, 0)', false],
  ['color(srgb 0.9 0.9 0.9)', true],
  ['color(display-p3 0.1 0.1 0.1)', false],
  ['oklch(0.92 0.01 250)', true],
  ['oklab(0.3 0 0)', false],
  ['lab(95 0 0)', true],
  ['lch(20 10 40)', false],
  ['', false],
])('judges whether %s is light', (colour, light) => {
  expect(isLightColour(colour)).toBe(light);
});
