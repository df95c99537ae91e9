import type { Term } from '../model/glossary.ts';
import type { TermPattern } from './language.ts';

/** A longer text is a sentence that ended up in the wrong field, no term. */
const MAX_TERM_LENGTH = 300;
/** More forms of one word than any paradigm has, so that no term can swell the index. */
const MAX_FORMS_PER_WORD = 120;

/** The words of a term, as written. Empty when there is nothing to match in it. */
export function splitTerm(text: string): string[] {
  if (text.length > MAX_TERM_LENGTH || !/[\p{L}\p{N}]/u.test(text)) return [];
  return text.normalize('NFC').trim().split(/\s+/u);
}

/**
 * Completes the patterns of a term: the text itself always matches, `forms` are added,
 * `notForms` taken away, doubles dropped.
 */
export function joinPatterns(
  term: Term,
  asWritten: readonly (readonly string[])[],
  inflected: readonly TermPattern[],
): TermPattern[] {
  if (asWritten.length === 0) return [];
  const given = (term.forms ?? []).map(splitTerm).filter((words) => words.length > 0);
  const patterns = [
    { words: asWritten },
    ...inflected,
    ...given.map((words) => ({ words: words.map((word) => [word]) })),
  ];
  const kept = (term.notForms ?? []).reduce<TermPattern[]>(
    (left, form) => left.flatMap((pattern) => withoutForm(pattern, splitTerm(form).map(lower))),
    patterns,
  );
  return mergePatterns(kept.map(tidy));
}

/** The pattern without one way to write it: everything that differs from it in some word. */
function withoutForm(pattern: TermPattern, form: readonly string[]): TermPattern[] {
  if (form.length !== pattern.words.length) return [pattern];
  return form.flatMap((unwanted, at) => {
    const others = pattern.words[at]!.filter((written) => lower(written) !== unwanted);
    if (others.length === 0) return [];
    const before = form
      .slice(0, at)
      .map((same, i) => pattern.words[i]!.filter((written) => lower(written) === same));
    if (before.some((words) => words.length === 0)) return [];
    return [{ words: [...before, others, ...pattern.words.slice(at + 1)] }];
  });
}

/** One-word patterns are one list of forms; equal patterns are one. */
function mergePatterns(patterns: readonly TermPattern[]): TermPattern[] {
  const single = patterns.filter((pattern) => pattern.words.length === 1);
  const longer = patterns.filter((pattern) => pattern.words.length > 1);
  const seen = new Set<string>();
  const merged = longer.filter((pattern) => {
    const key = JSON.stringify(pattern.words);
    return seen.size < seen.add(key).size;
  });
  if (single.length > 0) {
    merged.unshift(tidy({ words: [single.flatMap((pattern) => pattern.words[0]!)] }));
  }
  return merged;
}

function tidy(pattern: TermPattern): TermPattern {
  return { words: pattern.words.map((forms) => [...new Set(forms)].slice(0, MAX_FORMS_PER_WORD)) };
}

function lower(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
