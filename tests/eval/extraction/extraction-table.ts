import type { ExtractionScore } from './extraction-score.ts';

const HEAD = ['set', 'measure', 'gold', 'P', 'R', 'F1', 'value', 'bar', ''];
export const EXTRACTION_TITLE = '# How well terms, definitions and acronyms are found';
const TEXT_COLUMNS = 2;
const LARGEST = 6;

/** All extraction sets as one Markdown table. */
export function extractionTable(scores: readonly ExtractionScore[]): string {
  const lines = [
    HEAD,
    HEAD.map((_, column) => (column < TEXT_COLUMNS ? '---' : '--:')),
    ...scores.map(rowOf),
  ];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) => {
      const cells = line.map((cell, column) =>
        column < TEXT_COLUMNS ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      );
      return `| ${cells.join(' | ')} |`;
    })
    .join('\n');
}

function rowOf({ set, measure, gold, p, r, f1, value, bar }: ExtractionScore): string[] {
  const met = bar === undefined ? '' : 100 * value >= bar ? 'met' : 'missed';
  const numbers = [p, r, f1, value].map((share) => (100 * share).toFixed(1));
  return [set, measure, String(gold), ...numbers, bar === undefined ? '' : `≥ ${bar}`, met];
}

/** The part of docs/quality.md about the builder. */
export function extractionSection(scores: readonly ExtractionScore[]): string {
  const errors = scores.flatMap(({ set, measure, errors: groups }) => {
    const largest = Object.entries(groups)
      .sort(([, a], [, b]) => b - a)
      .slice(0, LARGEST);
    if (largest.length === 0) return [];
    return [
      `- ${set}, ${measure}: ${largest.map(([group, times]) => `${group} ${times}`).join(', ')}`,
    ];
  });
  return `${EXTRACTION_TITLE}

The same command scores the builder. *value* is what the bar is set on. The Dutch set is read as a
language that Ordlys has no table for: its small words are learnt from the texts themselves; the rows
*with word list* add a list of the 10,000 most frequent words. *shipped*: how much of the editors' list
stands among the first sixty candidates of the document that the shipped glossary is built from.

${extractionTable(scores)}

## What the errors are

${errors.join('\n')}

Many rows of the English set are sentences that explain a term only together with their neighbours, or
only tell something of it; a sentence alone does not show it. Of the Danish long forms, most errors are names
whose acronym comes from another language, so that only capitals and phrases tell where they begin.
`;
}
