import type { CardEntry, RelatedEntry } from '../../model/card.ts';
import { entryName } from '../../model/entry-name.ts';
import type { EntryRef } from '../../model/hit.ts';
import { readOwn, type StoredGlossary } from './own-database.ts';

/** What a card shows of an own entry, as it is now; the glossary around it is not read. Null when it is gone. */
export function ownCardEntry(own: StoredGlossary, ref: EntryRef): Promise<CardEntry | null> {
  return readOwn(async (database) => {
    const { store } = database.transaction('rows');
    const rowOf = (id: string) => store.get([own.batch, id]);
    const row = await rowOf(ref.entry);
    if (!row) return null;
    const { entry } = row;
    const others = await Promise.all(entry.related.map(rowOf));
    const named = new Set(entry.quotes.map(({ source }) => source));
    return {
      ref,
      glossaryTitle: own.title,
      entry,
      sources: own.sources.filter(({ id }) => named.has(id)),
      related: others.flatMap((other): RelatedEntry[] =>
        other
          ? [
              {
                ref: { glossary: own.id, entry: other.entry.id },
                text: entryName(own, other.entry),
              },
            ]
          : [],
      ),
    };
  });
}
