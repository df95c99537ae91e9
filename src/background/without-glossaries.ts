import type { PageIndex } from '../matcher/page-index.ts';

/** A page's part of the index without the terms of glossaries that are not used there. */
export function withoutGlossaries(index: PageIndex, unused: readonly string[]): PageIndex {
  if (unused.length === 0) return index;
  // Whatever names a term that is not listed is passed over by the matcher.
  return { ...index, terms: index.terms.filter(({ ref }) => !unused.includes(ref.glossary)) };
}
