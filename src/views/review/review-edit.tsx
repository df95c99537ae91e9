import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { type DraftEdit, type DraftTerm, editOf } from '../../model/glossary-draft.ts';

type Props = {
  term: DraftTerm;
  edit: DraftEdit | undefined;
  onKeep(edit: DraftEdit): void;
  onLeave(): void;
};

const LONGEST_NAME = 300;
const LONGEST_TEXT = 20_000;

/** A term's names and explanation, to put right before it is kept. Enter keeps, Escape leaves. */
export function ReviewEdit({ term, edit, onKeep, onLeave }: Props) {
  const [draft, setDraft] = useState<DraftEdit>(edit ?? editOf(term));
  const [abbreviations, setAbbreviations] = useState(draft.abbreviations.join(', '));
  const [synonyms, setSynonyms] = useState(draft.synonyms.join(', '));
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.select(), []);
  const hint = useId();
  const keep = () => {
    const name = draft.text.replace(/\s+/gu, ' ').trim();
    if (name === '') return;
    onKeep({
      ...{ text: name, explanation: draft.explanation.trim() },
      ...{ abbreviations: namesIn(abbreviations), synonyms: namesIn(synonyms) },
    });
  };
  const field = (label: string, value: string, onInput: (value: string) => void, own = {}) => (
    <label class="labelled">
      <span class="choice-label">{label}</span>
      <input
        class="field"
        value={value}
        lang={term.language}
        maxLength={LONGEST_NAME}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        {...own}
      />
    </label>
  );
  return (
    <form
      class="review-edit"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        // Keys of the queue are letters here.
        event.stopPropagation();
        if (event.key === 'Escape') onLeave();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
      }}
    >
      {field(text('reviewTerm'), draft.text, (value) => setDraft({ ...draft, text: value }), {
        ref: first,
      })}
      {field(text('reviewAbbreviations'), abbreviations, setAbbreviations, {
        'aria-describedby': hint,
      })}
      {field(text('reviewSynonyms'), synonyms, setSynonyms, { 'aria-describedby': hint })}
      <p class="soft small" id={hint}>
        {text('reviewCommas')}
      </p>
      <label class="labelled">
        <span class="choice-label">{text('reviewExplanation')}</span>
        <textarea
          class="field"
          rows={4}
          value={draft.explanation}
          lang={term.language}
          maxLength={LONGEST_TEXT}
          onInput={({ currentTarget }) => setDraft({ ...draft, explanation: currentTarget.value })}
        />
      </label>
      <p class="soft small">{text('reviewExplanationHint')}</p>
      <div class="buttons">
        <button type="submit" class="button button-primary" disabled={draft.text.trim() === ''}>
          {text('reviewKeepEdit')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {text('optionsCancel')}
        </button>
      </div>
    </form>
  );
}

function namesIn(list: string): string[] {
  const names = list.split(/[,;]/u).map((name) => name.replace(/\s+/gu, ' ').trim());
  return [...new Set(names.filter(Boolean))].map((name) => name.slice(0, LONGEST_NAME));
}
