import type { TabTerm } from '../../messages/protocol.ts';

/** The terms that stand most often on the page; of equals the one that comes first. */
export function topTerms(terms: readonly TabTerm[], atMost: number): TabTerm[] {
  return terms.toSorted((a, b) => b.count - a.count).slice(0, atMost);
}
