import { expect, test } from 'vitest';
import { asciiVariants } from './ascii-variants.ts';

test('every choice of digraphs is a variant', () => {
  expect(asciiVariants('poesihoest').sort()).toEqual(['poesihøst', 'pøsihoest', 'pøsihøst']);
});

test('many digraphs are all read at once', () => {
  expect(asciiVariants('aaaeoeaa')).toEqual(['åæøå']);
});

test('a word without digraphs stands for itself only', () => {
  expect(asciiVariants('genom')).toEqual([]);
});
