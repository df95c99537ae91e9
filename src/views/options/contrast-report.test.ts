import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { contrastReport, isInvisible } from './contrast-report.ts';

const { underline, tint, colour } = DEFAULT_SETTINGS;
const standard = { underline, tint, colour };

describe('the contrast of a highlight', () => {
  test('what is shipped can be seen on light and dark pages', () => {
    for (const { lineIsWeak, textIsWeak } of contrastReport(standard)) {
      expect([lineIsWeak, textIsWeak]).toEqual([false, false]);
    }
  });

  test('a pale colour is painted darker on a light page, and as it is on a dark one', () => {
    const [light, dark] = contrastReport({ ...standard, colour: '#ffe680' });
    expect(light).toMatchObject({ ground: 'light', lineIsWeak: false });
    expect(light?.line).toBeLessThan(4);
    expect(dark).toMatchObject({ ground: 'dark', lineIsWeak: false });
    expect(dark?.line).toBeGreaterThan(12);
  });

  test('a strong tint is painted weaker where text could not be read on it', () => {
    const [light] = contrastReport({ ...standard, colour: '#0000a0', tint: 60 });
    expect(light?.textIsWeak).toBe(false);
  });

  test('no line has no contrast', () => {
    expect(contrastReport({ ...standard, underline: 'none' })[0]).toMatchObject({
      line: null,
      lineIsWeak: false,
    });
  });

  test('neither line nor tint cannot be seen', () => {
    expect(isInvisible({ ...standard, underline: 'none', tint: 0 })).toBe(true);
    expect(isInvisible({ ...standard, underline: 'none', tint: 20 })).toBe(false);
    expect(isInvisible({ ...standard, underline: 'dotted', tint: 0 })).toBe(false);
  });
});
