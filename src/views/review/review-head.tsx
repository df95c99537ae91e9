import { pluralText, text } from '../../i18n/text.ts';
import { Choice } from '../shared/choice.tsx';
import { definedTerms, type Shown } from './review-queue.ts';
import type { Queue } from './use-queue.ts';
import type { Review } from './use-review.ts';

const SHOWN = [
  ['all', 'reviewAll'],
  ['open', 'reviewOpen'],
  ['kept', 'reviewKept'],
  ['rejected', 'reviewRejected'],
] as const satisfies readonly (readonly [Shown, string])[];

type HeadProps = { review: Review; least: number; onBack(): void };

/** What is being made, and how far the review is. */
export function ReviewHead({ review: { draft, decisions }, least, onBack }: HeadProps) {
  const all = [...decisions.values()];
  const rejected = all.filter(({ kind }) => kind === 'reject').length;
  const left = draft.terms.filter(({ key, score }) => score >= least && !decisions.has(key)).length;
  return (
    <header>
      <button type="button" class="button button-quiet back" onClick={onBack}>
        ‹ {text('reviewBack')}
      </button>
      <h1>
        <bdi>{draft.title}</bdi>
      </h1>
      <p class="soft" role="status">
        {text('reviewProgress', [String(all.length - rejected), String(rejected), String(left)])}
      </p>
    </header>
  );
}

/** What of it is shown. */
export function ReviewControls({ review, queue }: { review: Review; queue: Queue }) {
  const { draft, decisions, explained } = review;
  const { view, setView, terms } = queue;
  const defined = definedTerms(draft.terms, decisions);
  const percent = Math.round(view.least * 100);
  const value = text('reviewStrictnessValue', [String(percent), String(terms.length)]);
  return (
    <div class="review-controls">
      <label class="labelled review-strictness">
        <span class="choice-label">{text('reviewStrictness')}</span>
        <input
          type="range"
          min={2}
          max={95}
          value={percent}
          aria-valuetext={value}
          onInput={({ currentTarget }) => setView({ least: Number(currentTarget.value) / 100 })}
        />
        <output class="small soft">{value}</output>
      </label>
      <Choice
        label={text('reviewShow')}
        options={SHOWN.map(([shown, label]) => [shown, text(label)] as const)}
        value={view.shown}
        onChange={(shown) => setView({ shown })}
      />
      {Object.keys(explained).length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={!view.explained}
            onChange={({ currentTarget }) => setView({ explained: !currentTarget.checked })}
          />
          {pluralText('reviewHideExplained', Object.keys(explained).length)}
        </label>
      )}
      {defined.length > 0 && (
        <button type="button" class="button" onClick={() => queue.keepUnseen(defined)}>
          {pluralText('reviewKeepDefined', defined.length)}
        </button>
      )}
    </div>
  );
}
