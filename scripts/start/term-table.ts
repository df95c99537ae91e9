import type { TabTerm } from '../../src/messages/protocol.ts';

const HEADINGS = ['term', 'forms met', 'times'] as const;

/** The terms of a page as aligned columns: term, the forms met, how often. */
export function termTable(
  terms: readonly Pick<TabTerm, 'preferred' | 'forms' | 'count'>[],
): string {
  const rows = terms.map(({ preferred, forms, count }) => [
    visible(preferred),
    forms.map(visible).join(', '),
    String(count),
  ]);
  const all = [[...HEADINGS], ...rows];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(' | ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('-|-');
  return [line(all[0] ?? []), rule, ...all.slice(1).map(line)].join('\n');
}

/** A form as it can be read in a terminal: one line, no soft hyphens. */
function visible(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ');
}
