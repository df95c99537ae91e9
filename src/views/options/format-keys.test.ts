import { expect, test } from 'vitest';
import { formatKeys } from './format-keys.ts';

test.each([
  ['Alt+Period', 'Alt + .'],
  ['Alt+.', 'Alt + .'],
  ['Alt+Shift+O', 'Alt + Shift + O'],
  ['Ctrl++', 'Ctrl + +'],
  ['⌥.', '⌥.'],
  ['F6', 'F6'],
])('%s is shown as %s', (keys, shown) => {
  expect(formatKeys(keys)).toBe(shown);
});
