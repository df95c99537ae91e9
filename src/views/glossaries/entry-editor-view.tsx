import { useMemo } from 'preact/hooks';
import { pluralText, text } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { LanguageCode } from '../../model/glossary.ts';
import type { Undo } from '../../model/own-glossary.ts';
import type { Settings } from '../../model/settings.ts';
import { EntryEditorForm } from './entry-editor-form.tsx';
import type { ListedGlossary } from './listed-glossary.ts';
import { useEntryDraft } from './use-entry-draft.ts';
import { useRelatedNames } from './use-related-names.ts';

type Props = {
  glossary: ListedGlossary;
  /** Empty: a new entry. */
  id: string;
  settings: Settings;
  languages: readonly LanguageCode[];
  /** The focus goes to the reader's note. */
  toNote: boolean;
  onProblem(error: unknown): void;
  offerUndo(said: string, action: Promise<Undo>): void;
  onLeave(): void;
};

/** Fetches an entry and keeps what is made of it. */
export function EntryEditorView(props: Props) {
  const { glossary, id, settings, languages, onProblem, onLeave } = props;
  const writer = useMemo(
    () => ({ editor: text('editAuthor'), day: new Date().toISOString().slice(0, 10) }),
    [],
  );
  const draft = useEntryDraft({ glossary, id, writer }, (error) => {
    onProblem(error);
    onLeave();
  });
  const related = useRelatedNames(glossary.id, draft?.entry.related ?? []);
  if (draft === null) return null;
  const save = async () => {
    if (await draft.save()) onLeave();
  };
  const remove = () => {
    const ids = [draft.first.id];
    props.offerUndo(
      pluralText('entriesDeleted', 1),
      askBackground('removeEntries', { glossary: glossary.id, ids }),
    );
    onLeave();
  };
  return (
    <EntryEditorForm
      {...{ glossary, settings, languages, toNote: props.toNote, writer, related, draft, onLeave }}
      isNew={id === ''}
      onSave={() => void save().catch(onProblem)}
      onDelete={id === '' ? null : remove}
      onTakeTheirs={() => void draft.takeTheirs().catch(onProblem)}
    />
  );
}
