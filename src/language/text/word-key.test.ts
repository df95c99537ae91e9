import { expect, test } from 'vitest';
import { wordKey } from './word-key.ts';

test.each([
  ['århus', 'aarhus'],
  ['målrettede', 'maalrettede'],
  ['komité', 'komite'],
  ['straße', 'strasse'],
])('%s and %s share a key', (one, other) => {
  expect(wordKey(one)).toBe(wordKey(other));
});

test.each([
  ['allé', 'alle'],
  ['køn', 'koen'],
  ['poesi', 'pøsi'],
  ['sæt', 'saet'],
  ['constructor', '__proto__'],
])('%s and %s do not', (one, other) => {
  expect(wordKey(one)).not.toBe(wordKey(other));
});
