import type { TermReport } from '../model/term-report.ts';
import type { PageTerm } from '../page/page-reader.ts';

/** A frame's terms as they are told to the background. */
export function termReports(terms: readonly PageTerm[]): TermReport[] {
  return terms.map(({ refs, text, forms, count }) => ({ entries: refs, text, forms, count }));
}
