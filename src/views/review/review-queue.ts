import type { DraftDecision, DraftTerm } from '../../model/glossary-draft.ts';

export type Shown = 'all' | 'open' | 'kept' | 'rejected';

type Decisions = ReadonlyMap<string, DraftDecision>;

/** The terms that are shown: sure enough or decided, and in the state asked for. */
export function shownTerms(
  terms: readonly DraftTerm[],
  decisions: Decisions,
  { least, shown }: { least: number; shown: Shown },
): DraftTerm[] {
  return terms.filter((term) => {
    const kind = decisions.get(term.key)?.kind;
    if (kind === undefined) return term.score >= least && (shown === 'all' || shown === 'open');
    if (shown === 'all') return true;
    return shown === 'kept' ? kind !== 'reject' : shown === 'rejected' && kind === 'reject';
  });
}

/** The next undecided term after `key`, else the first; null when all are decided. */
export function nextOpen(
  terms: readonly DraftTerm[],
  decisions: Decisions,
  key: string,
): string | null {
  const at = terms.findIndex((term) => term.key === key);
  const inTurn = [...terms.slice(at + 1), ...terms.slice(0, Math.max(0, at))];
  return inTurn.find((term) => !decisions.has(term.key))?.key ?? null;
}

/** Undecided terms that the documents define or mark. */
export function definedTerms(terms: readonly DraftTerm[], decisions: Decisions): DraftTerm[] {
  return terms.filter(
    ({ key, quotes, reasons }) =>
      !decisions.has(key) &&
      (quotes[0]?.role === 'definition' || reasons.some(({ kind }) => kind === 'marked')),
  );
}

/**
 * What a term can be merged with, the likeliest first: those that share the beginning of a word with
 * it, kept ones before others. `query` narrows by any part of the name.
 */
export function mergeTargets(
  term: DraftTerm,
  terms: readonly DraftTerm[],
  { decisions, query }: { decisions: Decisions; query: string },
): DraftTerm[] {
  const wanted = query.trim().toLowerCase();
  const own = beginnings(term.text);
  const rank = (other: DraftTerm) =>
    (beginnings(other.text).some((one) => own.includes(one)) ? 2 : 0) +
    (decisions.get(other.key)?.kind === 'keep' ? 1 : 0);
  return terms
    .filter(({ key, text }) => {
      const kind = decisions.get(key)?.kind;
      return (
        key !== term.key &&
        (kind === undefined || kind === 'keep') &&
        text.toLowerCase().includes(wanted)
      );
    })
    .sort((a, b) => rank(b) - rank(a));
}

const STEM = 5;

function beginnings(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s-]+/u)
    .map((word) => word.slice(0, STEM));
}
