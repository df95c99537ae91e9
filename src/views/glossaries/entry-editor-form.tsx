import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { RelatedEntry } from '../../model/card.ts';
import type { LanguageCode } from '../../model/glossary.ts';
import type { Settings } from '../../model/settings.ts';
import { NoteField } from '../shared/note-field.tsx';
import { DraftCard } from './draft-card.tsx';
import { finishedEntry, type Writer } from './draft-entry.ts';
import { EditorEnd } from './editor-end.tsx';
import { EntryFields } from './entry-fields.tsx';
import { EntryHistory } from './entry-history.tsx';
import type { ListedGlossary } from './listed-glossary.ts';
import type { EntryDraft } from './use-entry-draft.ts';

type Props = {
  glossary: ListedGlossary;
  draft: EntryDraft;
  isNew: boolean;
  /** What the draft refers to, by name. */
  related: readonly RelatedEntry[];
  settings: Settings;
  languages: readonly LanguageCode[];
  writer: Writer;
  /** The focus goes to the reader's note, not to the first field. */
  toNote: boolean;
  onSave(): void;
  /** Null: there is nothing to delete. */
  onDelete: (() => void) | null;
  onTakeTheirs(): void;
  onLeave(): void;
};

/** All fields of an entry, and beside them its card. */
export function EntryEditorForm(props: Props) {
  const { glossary, draft, isNew, related, languages, writer, toNote, onSave, onLeave } = props;
  const { entry, sources } = draft;
  const [restored, setRestored] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!toNote) form.current?.querySelector<HTMLInputElement>('[name=term]')?.focus();
  }, []);
  const finished = finishedEntry(entry, isNew);
  const changed = entry !== draft.first;
  return (
    <main class="glossaries-main">
      <h1>{isNew ? text('editNew') : text('editTitle', [draft.first.terms[0]?.text ?? ''])}</h1>
      <form
        class="editor"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (finished) onSave();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !changed) onLeave();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && finished) onSave();
        }}
      >
        <EntryFields
          {...{ glossary, isNew, languages, writer, sources, related }}
          draft={entry}
          onDraft={draft.set}
        />
        <aside class="editor-preview" aria-label={text('editPreview')}>
          <p class="choice-label">{text('editPreview')}</p>
          {finished && (
            <DraftCard
              {...{ glossary, sources, related }}
              entry={finished}
              settings={props.settings}
            />
          )}
          {!isNew && (
            <NoteField
              about={{ glossary: glossary.id, entry: draft.first.id }}
              term={draft.first.terms[0]?.text ?? draft.first.id}
              focus={toNote}
            />
          )}
        </aside>
        <EditorEnd
          finished={finished !== null}
          restored={restored && changed}
          conflict={draft.conflict}
          onTakeTheirs={props.onTakeTheirs}
          onDelete={props.onDelete}
          onLeave={onLeave}
        />
      </form>
      <EntryHistory
        entry={draft.first}
        history={draft.history}
        onRestore={(version) => {
          draft.set({ ...version, id: draft.first.id });
          setRestored(true);
        }}
      />
    </main>
  );
}
