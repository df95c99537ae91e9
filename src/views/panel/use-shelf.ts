import { useMemo, useReducer, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import { createEntryShelf, type EntryShelf } from './entry-shelf.ts';

type Shelf = {
  shelf: EntryShelf;
  /** Changes with everything that arrives. */
  turn: number;
  failed: boolean;
  /** Begins anew: the glossaries changed, or the last try failed. */
  renew(): void;
};

/** The entries fetched for the list, and whether fetching works. */
export function useShelf(): Shelf {
  const [turn, arrived] = useReducer((count: number) => count + 1, 0);
  const [age, grow] = useReducer((count: number) => count + 1, 0);
  const [failed, setFailed] = useState(false);
  const shelf = useMemo(
    () =>
      createEntryShelf(
        async (refs) => {
          try {
            const entries = await askBackground('cardEntries', { refs });
            setFailed(false);
            return entries;
          } catch (error) {
            setFailed(true);
            throw error;
          }
        },
        () => arrived(undefined),
      ),
    [age],
  );
  return { shelf, turn, failed, renew: () => grow(undefined) };
}
