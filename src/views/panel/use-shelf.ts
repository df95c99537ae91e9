import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import { onViewNotice } from '../../messages/on-view-notice.ts';
import { createEntryShelf, type EntryShelf } from './entry-shelf.ts';

type Shelf = {
  shelf: EntryShelf;
  /** Changes with everything that arrives. */
  turn: number;
  failed: boolean;
  /** Changes when the glossaries do. */
  age: number;
  /** Begins anew, as it does by itself when a glossary changes: the last try failed. */
  renew(): void;
};

/** The entries fetched for the list, and whether fetching works. */
export function useShelf(): Shelf {
  const [turn, arrived] = useReducer((count: number) => count + 1, 0);
  const [age, grow] = useReducer((count: number) => count + 1, 0);
  const [failed, setFailed] = useState(false);
  const last = useRef<EntryShelf | null>(null);
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
        last.current?.held(),
      ),
    [age],
  );
  last.current = shelf;
  const renew = useCallback(() => grow(undefined), []);
  useEffect(() => {
    const life = new AbortController();
    onViewNotice({ glossariesChanged: renew }, life.signal);
    return () => life.abort();
  }, [renew]);
  return { shelf, turn, failed, age, renew };
}
