import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { EntryRef } from '../../model/hit.ts';
import { useNote } from './use-note.ts';

type Props = {
  about: EntryRef;
  /** What the entry is called where notes are listed. */
  term: string;
  /** The focus goes here at once. */
  focus?: boolean;
  /** It was written; empty: taken away. */
  onSaved?(note: string): void;
};

const LONGEST = 10_000;

/** The reader's own note on an entry. Kept whenever the reader leaves the field; Escape takes back what was typed. */
export function NoteField({ about, term, focus = false, onSaved }: Props) {
  const note = useNote(about, term, onSaved);
  const field = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState(focus);
  const ready = note.kept !== null;
  useEffect(() => {
    if (open && ready) field.current?.focus();
  }, [open, ready]);
  if (!ready) return null;
  const shown = open || note.kept !== '' || note.typed !== '';
  return (
    <div class="note-box">
      {shown ? (
        <label class="labelled">
          <span class="choice-label">{text('noteTitle')}</span>
          <textarea
            class="field note-field"
            name="note"
            rows={2}
            dir="auto"
            ref={field}
            value={note.typed}
            maxLength={LONGEST}
            onInput={({ currentTarget }) => note.type(currentTarget.value)}
            onBlur={() => {
              setOpen(false);
              note.save();
            }}
            onKeyDown={(event) => {
              // Letters and arrows are the text's own, not those of a list or form around it.
              if (event.key !== 'Tab') event.stopPropagation();
              if (event.key === 'Escape') note.type(note.kept ?? '');
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) note.save();
            }}
          />
        </label>
      ) : (
        <button type="button" class="button button-quiet note-write" onClick={() => setOpen(true)}>
          {text('noteWrite')}
        </button>
      )}
      <div class="note-said small" role="status">
        {note.problem !== null && <span class="field-problem">{note.problem}</span>}
        {note.problem === null && note.said === 'saved' && (
          <span class="soft">{text('noteSaved')}</span>
        )}
        {note.problem === null && note.said === 'removed' && (
          <>
            <span class="soft">{text('noteRemoved')}</span>{' '}
            <button type="button" class="button button-quiet" onClick={note.undo}>
              {text('undo')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
