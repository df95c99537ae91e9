import type { Entry, Glossary } from './glossary.ts';

/** The term an entry goes by: the first in the glossary's own language. */
export function entryName(glossary: Pick<Glossary, 'language'>, entry: Entry): string {
  const own = entry.terms.find(({ language }) => language === glossary.language);
  return (own ?? entry.terms[0])?.text ?? entry.id;
}
