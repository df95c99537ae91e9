import type { CardEntry } from '../../model/card.ts';
import type { EntryRef } from '../../model/hit.ts';
import { entryKey } from './entry-key.ts';

/** As many as the background answers at once. */
const AT_ONCE = 100;

/** What has been fetched of the entries; the page's list asks only for what it shows. */
export type EntryShelf = {
  /**
   * Undefined: not fetched yet. Null: the glossary no longer has it. Until it is fetched anew, what the
   * shelf before had of it.
   */
  get(ref: EntryRef): CardEntry | null | undefined;
  /** Fetches what is missing. Resolves when all of them are there; rejects when asking failed. */
  load(refs: readonly EntryRef[]): Promise<void>;
  /** The reader wrote a note on it; empty: took it away. */
  setNote(ref: EntryRef, note: string): void;
  /** All that has been fetched, for the shelf that comes after. */
  held(): ReadonlyMap<string, CardEntry | null>;
};

/** `onChange`: something arrived. `before`: what was held when the glossaries were others. */
export function createEntryShelf(
  ask: (refs: EntryRef[]) => Promise<CardEntry[]>,
  onChange: () => void,
  before: ReadonlyMap<string, CardEntry | null> = new Map(),
): EntryShelf {
  const entries = new Map<string, CardEntry | null>();
  const coming = new Map<string, Promise<void>>();
  let waiting: EntryRef[] = [];
  let turn: Promise<void> | null = null;

  const fetchSome = async (refs: EntryRef[]) => {
    const answers = await ask(refs);
    for (const ref of refs) entries.set(entryKey(ref), null);
    for (const answer of answers) entries.set(entryKey(answer.ref), answer);
    onChange();
  };
  /** The rows of a list ask one by one, in the same moment: their questions go out together. */
  const fetchWaiting = async () => {
    await Promise.resolve();
    const refs = waiting;
    waiting = [];
    turn = null;
    try {
      for (let at = 0; at < refs.length; at += AT_ONCE) {
        await fetchSome(refs.slice(at, at + AT_ONCE));
      }
    } finally {
      for (const ref of refs) coming.delete(entryKey(ref));
    }
  };
  return {
    setNote(ref, note) {
      const known = entries.get(entryKey(ref));
      if (!known) return;
      const { note: _, ...card } = known;
      entries.set(entryKey(ref), note === '' ? card : { ...card, note });
      onChange();
    },
    get: (ref) => {
      const key = entryKey(ref);
      return entries.has(key) ? entries.get(key) : before.get(key);
    },
    held: () => new Map([...before, ...entries]),
    async load(refs) {
      for (const ref of refs) {
        const key = entryKey(ref);
        if (entries.has(key) || coming.has(key)) continue;
        waiting.push(ref);
        turn ??= fetchWaiting();
        coming.set(key, turn);
      }
      await Promise.all(new Set(refs.map((ref) => coming.get(entryKey(ref)))));
    },
  };
}
