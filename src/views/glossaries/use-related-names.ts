import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import type { RelatedEntry } from '../../model/card.ts';
import type { EntryRef } from '../../model/hit.ts';

const MOST = 100;

/** What the entries are called that an entry refers to; one that is gone by its id. */
export function useRelatedNames(glossary: string, ids: readonly string[]): RelatedEntry[] {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const unknown = ids.filter((id) => !names.has(id)).slice(0, MOST);
  const key = JSON.stringify(unknown);
  useEffect(() => {
    const wanted = JSON.parse(key) as string[];
    if (wanted.length === 0) return;
    const refs = wanted.map((entry): EntryRef => ({ glossary, entry }));
    let current = true;
    const take = (found: ReadonlyMap<string, string>) => {
      if (current)
        setNames(
          (known) => new Map([...known, ...wanted.map((id) => [id, found.get(id) ?? id] as const)]),
        );
    };
    askBackground('cardEntries', { refs }).then(
      (cards) =>
        take(
          new Map(cards.map(({ ref, entry }) => [ref.entry, entry.terms[0]?.text ?? ref.entry])),
        ),
      // The ids are shown then; saving does not depend on names.
      () => take(new Map()),
    );
    return () => {
      current = false;
    };
  }, [key, glossary]);
  return ids.map((id) => ({ ref: { glossary, entry: id }, text: names.get(id) ?? '' }));
}
