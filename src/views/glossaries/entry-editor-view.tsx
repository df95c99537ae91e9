import { useEffect, useMemo, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { Entry, LanguageCode, Source } from '../../model/glossary.ts';
import type { OwnRow } from '../../model/own-glossary.ts';
import type { Settings } from '../../model/settings.ts';
import { finishedEntry, newEntry } from './draft-entry.ts';
import { EntryEditorForm } from './entry-editor-form.tsx';
import type { ListedGlossary } from './listed-glossary.ts';

type Props = {
  glossary: ListedGlossary;
  /** Empty: a new entry. */
  id: string;
  settings: Settings;
  languages: readonly LanguageCode[];
  onProblem(error: unknown): void;
  onLeave(): void;
};

/** `seen`: the stamp of the row that the draft began with; null for a new entry. */
type Draft = { first: Entry; entry: Entry; seen: string | null; sources: Source[] };

/** Fetches an entry and keeps what is made of it. */
export function EntryEditorView({ glossary, id, settings, languages, onProblem, onLeave }: Props) {
  const isNew = id === '';
  const [draft, setDraft] = useState<Draft | null>(null);
  /** What another window made of the entry meanwhile. */
  const [theirs, setTheirs] = useState<OwnRow | null>(null);
  const writer = useMemo(
    () => ({ editor: text('editAuthor'), day: new Date().toISOString().slice(0, 10) }),
    [],
  );
  useEffect(() => {
    const begin = (first: Entry, seen: string | null, sources: Source[]) =>
      setDraft({ first, entry: first, seen, sources });
    const load = async () => {
      if (isNew) return begin(newEntry(glossary.language, writer), null, []);
      const ref = { glossary: glossary.id, entry: id };
      const [found, all] = await Promise.all([
        askBackground('ownEntry', { ref }),
        askBackground('ownGlossaries', {}),
      ]);
      if (found === null) throw new Error(text('editGone'));
      const sources = all.find((one) => one.id === glossary.id)?.sources ?? [];
      begin(found.row.entry, found.row.stamp, sources);
    };
    load().catch((error: unknown) => {
      onProblem(error);
      onLeave();
    });
    // Only once: what is being written is not replaced by what changes meanwhile.
  }, []);
  if (draft === null) return null;

  const save = async () => {
    const entry = finishedEntry(draft.entry, isNew);
    if (entry === null) return;
    const seen = theirs?.stamp ?? draft.seen;
    const answer = await askBackground('saveEntry', { glossary: glossary.id, entry, seen });
    if (answer.kind === 'saved') onLeave();
    else if (answer.now) setTheirs(answer.now);
    else throw new Error(text('editGone'));
  };
  return (
    <EntryEditorForm
      {...{ glossary, isNew, settings, languages, writer, onLeave }}
      draft={draft.entry}
      sources={draft.sources}
      changed={draft.entry !== draft.first}
      conflict={theirs !== null}
      onDraft={(entry) => setDraft({ ...draft, entry })}
      onSave={() => void save().catch(onProblem)}
      onTakeTheirs={() => {
        if (theirs)
          setDraft({ ...draft, first: theirs.entry, entry: theirs.entry, seen: theirs.stamp });
        setTheirs(null);
      }}
    />
  );
}
