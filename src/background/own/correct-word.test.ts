import { expect, it } from 'vitest';
import { correctWord } from './correct-word.ts';

const labels = ['\npersonlig medicin\nmedicinen\n', '\nsekstant\n', '\nkvadrant\n'];

it.each([
  ['medecin', 'medicin'],
  ['sextant', 'sekstant'],
  ['kvadrnat', 'kvadrant'],
  // While it is being typed.
  ['personlg', 'personlig'],
  ['medecine', 'medicine'],
])('takes %s for %s', (typed, meant) => {
  expect(correctWord(typed, labels)).toBe(meant);
});

it.each(['gen', 'hjerteklap', 'xyzxyz'])('takes %s for nothing', (typed) => {
  expect(correctWord(typed, labels)).toBeNull();
});
