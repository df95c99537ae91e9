import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

it.each([
  ['', '', 0],
  ['gen', 'gen', 0],
  ['genom', 'gneom', 1],
  ['biomarkør', 'biomakør', 1],
  ['biomarkør', 'biommarkør', 1],
  ['sekventering', 'sekvensering', 1],
  ['genom', 'atom', 3],
  ['ab', 'ba', 1],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBe(distance);
});

it('stops at the limit', () => {
  expect(editDistance('hjerte', 'lunge', 2)).toBe(3);
  expect(editDistance('a'.repeat(10_000), 'b', 2)).toBe(3);
});

it('is the same both ways, and 0 only for the same word', () => {
  const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b, 20);
      expect(editDistance(b, a, 20)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
