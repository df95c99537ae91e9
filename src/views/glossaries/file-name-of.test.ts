import { expect, test } from 'vitest';
import { fileNameOf } from './file-name-of.ts';

test.each([
  ['Personlig medicin', 'personlig-medicin'],
  ['../æ: "B"?', 'æ-b'],
  ['///', 'id'],
  ['x'.repeat(200), 'x'.repeat(80)],
])('%s is saved as %s', (title, name) => {
  expect(fileNameOf(title, 'id')).toBe(name);
});
