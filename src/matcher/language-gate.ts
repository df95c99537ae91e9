import type { LanguageCode } from '../model/glossary.ts';
import type { PageTerm } from './page-index.ts';

/**
 * Whether a term may fire in text of a language (a BCP 47 tag; null when unknown). Norwegian and
 * Swedish are other languages than Danish; names and acronyms are at home everywhere.
 */
export function mayFire(term: PageTerm, language: LanguageCode | null): boolean {
  return term.anywhere || language === null || primarySubtag(language) === term.language;
}

export function primarySubtag(language: LanguageCode): LanguageCode {
  const end = language.search(/[-_]/);
  return (end === -1 ? language : language.slice(0, end)).trim().toLowerCase();
}
