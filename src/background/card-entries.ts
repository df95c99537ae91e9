import type { CardEntry, RelatedEntry } from '../model/card.ts';
import { entryName } from '../model/entry-name.ts';
import type { Entry, Glossary } from '../model/glossary.ts';
import type { EntryRef } from '../model/hit.ts';
import { entryOf } from './entry-of.ts';
import { findEntry, getShipped } from './knowledge.ts';
import { type Notes, noteOn } from './notes.ts';
import { ownCardEntry } from './own/own-card-entry.ts';
import { ownList } from './own/own-rows.ts';

/** What cards show of these entries, in the order asked; entries that are gone are left out. */
export async function cardEntries(refs: readonly EntryRef[], notes: Notes): Promise<CardEntry[]> {
  const own = new Map((await ownList()).map((glossary) => [glossary.id, glossary]));
  const cards = await Promise.all(
    refs.map((ref) => {
      const glossary = own.get(ref.glossary);
      return glossary ? ownCardEntry(glossary, ref) : shippedCardEntry(ref);
    }),
  );
  return cards.flatMap((card) => (card ? [withNote(card, noteOn(notes, card.ref))] : []));
}

function withNote(card: CardEntry, note: string | null): CardEntry {
  return note === null ? card : { ...card, note };
}

async function shippedCardEntry(ref: EntryRef): Promise<CardEntry | null> {
  const found = findEntry(await getShipped(), ref);
  return found && cardEntry(found.glossary, found.entry);
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
