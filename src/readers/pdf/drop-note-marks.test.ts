import { describe, expect, it } from 'vitest';
import { dropNoteMarks } from './drop-note-marks.ts';
import type { TextRun } from './text-run.ts';

/** A run of 10 points, and behind it one of 6 that is raised by `rise`. */
function kept(before: string, after: string, rise = 4): string {
  const runs: TextRun[] = [
    { text: before, x: 60, end: 160, y: 700, size: 10 },
    { text: after, x: 160.5, end: 165, y: 700 + rise, size: 6 },
  ];
  return dropNoteMarks(runs)
    .map(({ text }) => text)
    .join('');
}

describe('dropNoteMarks', () => {
  it.each([
    ['medicin', '1'],
    ['medicin.', '12'],
    ['”sådan”', '3, 4'],
    ['medicin', '*'],
  ])('leaves out the mark behind %s: %s', (before, mark) => {
    expect(kept(before, mark)).toBe(before);
  });

  it.each([
    ['an exponent', '10', '6', 4],
    ['a unit', '40 m', '2', 4],
    ['a word', 'medicin', 'og', 4],
    ['a figure on the line', 'bilag', '1', 0],
    ['a year in small print', 'medicin', '2021', 4],
  ])('keeps %s', (_, before, after, rise) => {
    expect(kept(before, after, rise)).toBe(before + after);
  });
});
