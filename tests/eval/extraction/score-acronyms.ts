import type { Grammar } from '../../../src/builder/grammar.ts';
import type { Span } from '../../../src/builder/split-sentences.ts';
import { count, type ExtractionScore, shares } from './extraction-score.ts';
import { predictAcronyms } from './predict-acronyms.ts';

type Row = { text: string; acronyms: [number, number][]; long: [number, number][] };

/** Exact spans of short and of long forms, each over all texts (micro). */
export function scoreAcronyms(
  set: string,
  rows: readonly Row[],
  grammar: Grammar,
): ExtractionScore[] {
  const found = rows.map(({ text }) => predictAcronyms(text, grammar));
  return [
    scoreSpans(
      { set, measure: 'short forms F1' },
      rows.map(({ acronyms }) => acronyms),
      found.map(({ short }) => short),
    ),
    scoreSpans(
      { set, measure: 'long forms F1' },
      rows.map(({ long }) => long),
      found.map(({ long }) => long),
    ),
  ];
}

function scoreSpans(
  name: { set: string; measure: string },
  gold: readonly [number, number][][],
  found: readonly Span[][],
): ExtractionScore {
  const sum = { right: 0, wrong: 0, missed: 0 };
  const errors: Record<string, number> = {};
  gold.forEach((spans, i) => {
    const wanted = new Set(spans.map(([start, end]) => `${start} ${end}`));
    const got = new Map((found[i] ?? []).map((span) => [`${span.start} ${span.end}`, span]));
    for (const [key, span] of got) {
      if (wanted.has(key)) sum.right++;
      else {
        sum.wrong++;
        const overlaps = spans.some(([start, end]) => start < span.end && end > span.start);
        count(errors, overlaps ? 'other bounds' : 'not marked in the gold');
      }
    }
    for (const [start, end] of spans) {
      if (got.has(`${start} ${end}`)) continue;
      sum.missed++;
      const overlaps = [...got.values()].some((span) => start < span.end && end > span.start);
      if (!overlaps) count(errors, 'missed');
    }
  });
  const all = shares(sum.right, sum.wrong, sum.missed);
  return { ...name, gold: sum.right + sum.missed, ...all, value: all.f1, errors };
}
