import type { LanguageCode } from '../model/glossary.ts';

type Reader = {
  uiLanguage: string;
  /** As the browser knows them, best first: `da-DK`, `en`. */
  readerLanguages: readonly string[];
};

/**
 * The language to explain in: that of the page, when the reader has said to read it; else that of
 * the interface. A Danish reader with an English browser reads Danish pages in Danish.
 */
export function explanationLanguage(
  pageLanguage: LanguageCode | null,
  { uiLanguage, readerLanguages }: Reader,
): LanguageCode {
  const reads = readerLanguages.map(primary);
  return pageLanguage && reads.includes(pageLanguage) ? pageLanguage : primary(uiLanguage);
}

function primary(tag: string): LanguageCode {
  return tag.toLowerCase().split('-')[0] || 'en';
}
