import type { EntryRef } from '../model/hit.ts';
import type { TermReport } from '../model/term-report.ts';
import type { PageTerm } from '../page/page-reader.ts';

/** A frame's terms as they are told to the background, with the entries that are wanted of each. */
export function termReports(
  terms: readonly PageTerm[],
  wanted: (refs: readonly EntryRef[]) => EntryRef[],
): TermReport[] {
  return terms.map(({ refs, text, forms, count, painted }) => ({
    entries: wanted(refs),
    text,
    forms,
    count,
    painted,
  }));
}
