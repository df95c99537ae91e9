import type { Explanation, Term, TermKind } from '../model/glossary.ts';

const KINDS: readonly TermKind[] = ['preferred', 'synonym', 'abbreviation', 'spelling'];

/**
 * Terms as every format gives them back: the language of the first term first, the others by their
 * codes; within one, preferred terms first. Otherwise they stay in their order.
 */
export function orderTerms(terms: readonly Term[]): Term[] {
  const main = terms[0]?.language ?? '';
  return [...terms].sort(
    (a, b) =>
      byLanguage(a.language, b.language, main) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
}

/** Explanations likewise; plain ones before professional ones. */
export function orderExplanations(list: readonly Explanation[], main: string): Explanation[] {
  return [...list].sort(
    (a, b) =>
      byLanguage(a.language, b.language, main) ||
      Number(a.audience === 'professional') - Number(b.audience === 'professional'),
  );
}

function byLanguage(a: string, b: string, main: string): number {
  if (a === b) return 0;
  if (a === main) return -1;
  if (b === main) return 1;
  return a < b ? -1 : 1;
}
