import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { Entry, LanguageCode, Source } from '../../model/glossary.ts';
import type { Settings } from '../../model/settings.ts';
import { DraftCard } from './draft-card.tsx';
import { finishedEntry, type Writer } from './draft-entry.ts';
import { EntryFields } from './entry-fields.tsx';
import type { ListedGlossary } from './listed-glossary.ts';

type Props = {
  glossary: ListedGlossary;
  draft: Entry;
  isNew: boolean;
  /** Of the glossary: the entry's quotes name them. */
  sources: readonly Source[];
  settings: Settings;
  languages: readonly LanguageCode[];
  writer: Writer;
  /** There is something to lose. */
  changed: boolean;
  /** Another window was faster. */
  conflict: boolean;
  onDraft(draft: Entry): void;
  onSave(): void;
  onTakeTheirs(): void;
  onLeave(): void;
};

/** All fields of an entry, and beside them its card. */
export function EntryEditorForm(props: Props) {
  const { glossary, draft, isNew, languages, writer, onDraft, onSave, onLeave } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>('[name=term]')?.focus(), []);
  const finished = finishedEntry(draft, isNew);
  const self = isNew ? null : { glossary: glossary.id, entry: draft.id };
  return (
    <main class="glossaries-main">
      <h1>{isNew ? text('editNew') : text('editTitle', [draft.terms[0]?.text ?? ''])}</h1>
      <form
        class="editor"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (finished) onSave();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !props.changed) onLeave();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && finished) onSave();
        }}
      >
        <EntryFields {...{ draft, self, languages, writer, onDraft }} />
        <aside class="editor-preview" aria-label={text('editPreview')}>
          <p class="choice-label">{text('editPreview')}</p>
          {finished && (
            <DraftCard
              glossary={glossary}
              entry={finished}
              sources={props.sources}
              settings={props.settings}
            />
          )}
        </aside>
        <div class="editor-end">
          {props.conflict && (
            <div class="notice notice-warn" role="alert">
              <p>{text('editConflict')}</p>
              <div class="buttons">
                <button type="button" class="button" onClick={props.onTakeTheirs}>
                  {text('editTakeTheirs')}
                </button>
              </div>
            </div>
          )}
          {!finished && <p class="field-problem">{text('editNoTerm')}</p>}
          <div class="buttons">
            <button type="submit" class="button button-primary" disabled={!finished}>
              {text(props.conflict ? 'editKeepMine' : 'editSave')}
            </button>
            <button type="button" class="button" onClick={onLeave}>
              {text('optionsCancel')}
            </button>
          </div>
        </div>
      </form>
    </main>
  );
}
