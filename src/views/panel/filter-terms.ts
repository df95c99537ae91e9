import type { TabTerm } from '../../messages/protocol.ts';
import type { EntryLevel } from '../../model/glossary.ts';

export type TermFilter = {
  /** Found in any case, as it stands; empty: everything. */
  query: string;
  level: EntryLevel | 'all';
};

/**
 * The terms that a filter leaves, in reading order. Looks into the term, its forms on the page and
 * the explanations that `explanationsOf` knows.
 */
export function filterTerms(
  terms: readonly TabTerm[],
  { query, level }: TermFilter,
  explanationsOf: (term: TabTerm) => readonly string[],
): readonly TabTerm[] {
  const wanted = query.trim().toLocaleLowerCase();
  // The same list, not one that is alike: views work out a long one anew when it is another.
  if (wanted === '' && level === 'all') return terms;
  const holds = (text: string) => text.toLocaleLowerCase().includes(wanted);
  return terms.filter((term) => {
    if (level !== 'all' && term.level !== level) return false;
    if (wanted === '' || holds(term.preferred) || term.forms.some(holds)) return true;
    return explanationsOf(term).some(holds);
  });
}
