import { expect, test } from 'vitest';
import { stepOfKey } from './step-of-key.ts';

test('arrow keys move a card, with Shift further; other keys do not', () => {
  expect(stepOfKey({ key: 'ArrowLeft', shiftKey: false })).toEqual({ x: -16, y: 0 });
  expect(stepOfKey({ key: 'ArrowDown', shiftKey: true })).toEqual({ x: 0, y: 96 });
  expect(stepOfKey({ key: 'Enter', shiftKey: false })).toBeNull();
});
