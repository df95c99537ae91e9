import type { CardEntry, RelatedEntry } from '../model/card.ts';
import { entryName } from '../model/entry-name.ts';
import type { Entry, Glossary } from '../model/glossary.ts';
import type { EntryRef } from '../model/hit.ts';
import { entryOf } from './entry-of.ts';
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
      const other = entryOf(glossary, id);
      return other
        ? [{ ref: { glossary: glossary.id, entry: id }, text: entryName(glossary, other) }]
        : [];
    }),
  };
}
