import type { LanguageCode, Term } from '../model/glossary.ts';

/** The term that names an entry, in a language if given and there. */
export function preferredTerm(
  terms: readonly Term[],
  language?: LanguageCode | null,
): Term | undefined {
  return terms.find((term) => term.language === language) ?? terms[0];
}
