import { useEffect, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { Entry, Source } from '../../model/glossary.ts';
import type { EntryVersion, OwnRow } from '../../model/own-glossary.ts';
import { finishedEntry, newEntry, type Writer } from './draft-entry.ts';
import type { ListedGlossary } from './listed-glossary.ts';

/** `seen`: the stamp of the row that the draft began with; null for a new entry. */
type Draft = {
  first: Entry;
  entry: Entry;
  seen: string | null;
  sources: Source[];
  history: EntryVersion[];
};

export type EntryDraft = Draft & {
  /** Another window changed the entry meanwhile. */
  conflict: boolean;
  set(entry: Entry): void;
  /** Begins anew with what the other window made of it. */
  takeTheirs(): Promise<void>;
  /** False: another window was faster, and nothing was written. */
  save(): Promise<boolean>;
};

type Place = { glossary: ListedGlossary; id: string; writer: Writer };

/** Fetches an entry, or begins a new one where `id` is empty, and keeps what is made of it. Null: not there yet. */
export function useEntryDraft(place: Place, onLost: (error: unknown) => void): EntryDraft | null {
  const { glossary, id } = place;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [theirs, setTheirs] = useState<OwnRow | null>(null);
  useEffect(() => {
    fetchDraft(place).then(setDraft, onLost);
    // Only once: what is being written is not replaced by what changes meanwhile.
  }, []);
  if (draft === null) return null;
  return {
    ...draft,
    conflict: theirs !== null,
    set: (entry) => setDraft({ ...draft, entry }),
    async takeTheirs() {
      setDraft(await fetchDraft(place));
      setTheirs(null);
    },
    async save() {
      const entry = finishedEntry(draft.entry, id === '');
      if (entry === null) return false;
      const seen = theirs?.stamp ?? draft.seen;
      const answer = await askBackground('saveEntry', { glossary: glossary.id, entry, seen });
      if (answer.kind === 'saved') return true;
      if (!answer.now) throw new Error(text('editGone'));
      setTheirs(answer.now);
      return false;
    },
  };
}

async function fetchDraft({ glossary, id, writer }: Place): Promise<Draft> {
  if (id === '') {
    const entry = newEntry(glossary.language, writer);
    return { first: entry, entry, seen: null, sources: [], history: [] };
  }
  const ref = { glossary: glossary.id, entry: id };
  const [found, all] = await Promise.all([
    askBackground('ownEntry', { ref }),
    askBackground('ownGlossaries', {}),
  ]);
  if (found === null) throw new Error(text('editGone'));
  const { row, history } = found;
  const sources = all.find((one) => one.id === glossary.id)?.sources ?? [];
  return { first: row.entry, entry: row.entry, seen: row.stamp, sources, history };
}
