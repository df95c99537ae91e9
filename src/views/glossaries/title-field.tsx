import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';

type Props = {
  label: string;
  action: string;
  initial: string;
  /** Null: the reader thought better of it. */
  onDone(title: string | null): void;
};

const LONGEST = 300;

/** Asks for a title; Enter takes it, Escape leaves. */
export function TitleField({ label, action, initial, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState(initial);
  useEffect(() => field.current?.select(), []);
  const wanted = title.trim();
  return (
    <form
      class="title-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '') onDone(wanted);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(null);
      }}
    >
      <label class="labelled">
        <span class="choice-label">{label}</span>
        <input
          class="field"
          ref={field}
          value={title}
          maxLength={LONGEST}
          onInput={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-primary" disabled={wanted === ''}>
        {action}
      </button>
      <button type="button" class="button" onClick={() => onDone(null)}>
        {text('optionsCancel')}
      </button>
    </form>
  );
}
