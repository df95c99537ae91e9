import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { contrastReport, isInvisible } from './contrast-report.ts';

const { underline, tint, colour } = DEFAULT_SETTINGS;
const standard = { underline, tint, colour };

describe('the contrast of a highlight', () => {
  test('what is shipped can be seen on light and dark pages as it is', () => {
    for (const { line, text, wishedLine, tintIsWeaker } of contrastReport(standard)) {
      expect(line).toBeGreaterThanOrEqual(3);
      expect(text).toBeGreaterThanOrEqual(4.5);
      expect([wishedLine, tintIsWeaker]).toEqual([null, false]);
    }
  });

  test('a pale colour is too little on a light page, so what is painted has more', () => {
    const [light, dark] = contrastReport({ ...standard, colour: '#ffe680' });
    expect(light?.wishedLine).toBeCloseTo(1.24, 1);
    expect(light?.line).toBeGreaterThanOrEqual(3);
    expect(dark).toMatchObject({ ground: 'dark', wishedLine: null });
  });

  test('a tint that text could not be read on is painted weaker', () => {
    const [light] = contrastReport({ ...standard, colour: '#0000a0', tint: 60 });
    expect(light?.tintIsWeaker).toBe(true);
    expect(light?.text).toBeGreaterThanOrEqual(4.5);
  });

  test('no line has no contrast', () => {
    const [light] = contrastReport({ ...standard, underline: 'none', colour: '#ffe680' });
    expect(light).toMatchObject({ line: null, wishedLine: null });
  });

  test('neither line nor tint cannot be seen', () => {
    expect(isInvisible({ ...standard, underline: 'none', tint: 0 })).toBe(true);
    expect(isInvisible({ ...standard, underline: 'none', tint: 20 })).toBe(false);
    expect(isInvisible({ ...standard, underline: 'dotted', tint: 0 })).toBe(false);
  });
});
