import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { DraftDecision, DraftTerm } from '../../model/glossary-draft.ts';
import { mergeTargets } from './review-queue.ts';

type Props = {
  term: DraftTerm;
  terms: readonly DraftTerm[];
  decisions: ReadonlyMap<string, DraftDecision>;
  onMerge(into: DraftTerm): void;
  onLeave(): void;
};

const AT_MOST = 6;

/** Picks the term that this one is another name of. Enter takes the first, Escape leaves. */
export function ReviewMerge({ term, terms, decisions, onMerge, onLeave }: Props) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const targets = mergeTargets(term, terms, { decisions, query }).slice(0, AT_MOST);
  const [first] = targets;
  return (
    <form
      class="review-edit"
      onSubmit={(event) => {
        event.preventDefault();
        if (first) onMerge(first);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onLeave();
      }}
    >
      <label class="labelled">
        <span class="choice-label">{text('reviewMergeInto', [term.text])}</span>
        <input
          class="field"
          ref={field}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      <p class="soft small">{text('reviewMergeHint')}</p>
      {targets.length === 0 ? (
        <p class="soft">{text('reviewMergeNone')}</p>
      ) : (
        <ul class="review-targets">
          {targets.map((target, at) => (
            <li key={target.key}>
              <button
                type="button"
                class={at === 0 ? 'button button-primary' : 'button'}
                lang={target.language}
                onClick={() => onMerge(target)}
              >
                {target.text}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={onLeave}>
          {text('optionsCancel')}
        </button>
      </div>
    </form>
  );
}
