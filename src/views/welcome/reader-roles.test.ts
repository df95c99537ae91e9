import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { presetOf, ROLES, roleOf } from './reader-roles.ts';

test('each role is known by what it sets', () => {
  expect(ROLES.map((role) => roleOf(presetOf(role)))).toEqual([...ROLES]);
});

test('whoever has answered nothing is a reader', () => {
  expect(roleOf(DEFAULT_SETTINGS)).toBe('reader');
});

test('other settings are no role', () => {
  expect(roleOf({ level: 'specialist', audience: 'plain', density: 'all' })).toBe(null);
});
