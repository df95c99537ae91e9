import { expect, test } from 'vitest';
import { withoutSettled } from './pending-change.ts';

test('a settled change leaves what came after it', () => {
  expect(withoutSettled({ tint: 10, underline: 'none' }, { tint: 10 })).toEqual({
    underline: 'none',
  });
  expect(withoutSettled({ tint: 20 }, { tint: 10 })).toEqual({ tint: 20 });
  const sites: string[] = [];
  expect(withoutSettled({ disabledSites: sites }, { disabledSites: sites })).toEqual({});
});
