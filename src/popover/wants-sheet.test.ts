import { expect, test } from 'vitest';
import { wantsSheet } from './wants-sheet.ts';

test.each([
  ['touch', 1200, true],
  ['hover', 479, true],
  ['keyboard', 320, true],
  ['hover', 480, false],
  ['click', 1200, false],
] as const)('%s at %i px', (reason, width, sheet) => {
  expect(wantsSheet(reason, width)).toBe(sheet);
});
