import type { CardEntry, RelatedEntry } from '../model/card.ts';
import type { Entry, Glossary } from '../model/glossary.ts';
import type { EntryRef } from '../model/hit.ts';
import { findEntry, type GlossaryKnowledge } from './knowledge.ts';

/** What cards show of these entries, in the order asked; entries that are gone are left out. */
export function cardEntries(knowledge: GlossaryKnowledge, refs: readonly EntryRef[]): CardEntry[] {
  return refs.flatMap((ref) => {
    const found = findEntry(knowledge, ref);
    return found ? [cardEntry(found.glossary, found.entry)] : [];
  });
}

function cardEntry(glossary: Glossary, entry: Entry): CardEntry {
  const named = new Set(entry.quotes.map(({ source }) => source));
  return {
    ref: { glossary: glossary.id, entry: entry.id },
    glossaryTitle: glossary.title,
    entry,
    sources: glossary.sources.filter(({ id }) => named.has(id)),
    related: entry.related.flatMap((id): RelatedEntry[] => {
      const other = glossary.entries.find((candidate) => candidate.id === id);
      return other
        ? [{ ref: { glossary: glossary.id, entry: id }, text: preferredTerm(glossary, other) }]
        : [];
    }),
  };
}

/** The term an entry goes by: the first in the glossary's own language. */
export function preferredTerm(glossary: Glossary, entry: Entry): string {
  const own = entry.terms.find(({ language }) => language === glossary.language);
  return (own ?? entry.terms[0])?.text ?? entry.id;
}
