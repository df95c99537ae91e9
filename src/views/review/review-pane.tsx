import { text } from '../../i18n/text.ts';
import { ReviewDetail } from './review-detail.tsx';
import { ReviewEdit } from './review-edit.tsx';
import { ReviewMerge } from './review-merge.tsx';
import type { Queue } from './use-queue.ts';
import type { Review } from './use-review.ts';

type Props = { review: Review; queue: Queue };

const ACTS = [
  ['k', 'reviewKeep'],
  ['e', 'reviewEdit'],
  ['m', 'reviewMerge'],
  ['r', 'reviewReject'],
  ['u', 'reviewUndo'],
] as const;

/** The current term, and what can be done with it. */
export function ReviewPane({ review, queue }: Props) {
  const { draft, decisions, explained } = review;
  const { current, mode } = queue;
  if (!current) return null;
  const decision = decisions.get(current.key);
  const leave = () => queue.setMode('look');
  return (
    <section class="review-pane sheet" aria-label={text('reviewDetail')}>
      {mode === 'edit' && (
        <ReviewEdit
          key={current.key}
          term={current}
          edit={decision?.kind === 'keep' ? decision.edit : undefined}
          onKeep={(edit) => queue.decide(current, { kind: 'keep', edit })}
          onLeave={leave}
        />
      )}
      {mode === 'merge' && (
        <ReviewMerge
          key={current.key}
          term={current}
          terms={draft.terms}
          decisions={decisions}
          onMerge={(into) => queue.merge(current, into)}
          onLeave={leave}
        />
      )}
      {mode === 'look' && (
        <>
          <Acts queue={queue} />
          <ReviewDetail
            term={current}
            decision={decision}
            mergedInto={
              decision?.kind === 'merge'
                ? draft.terms.find((term) => term.key === decision.into)
                : undefined
            }
            explainedBy={explained[current.key]}
            sources={draft.sources}
          />
        </>
      )}
    </section>
  );
}

function Acts({ queue }: { queue: Queue }) {
  return (
    <div class="review-acts">
      {ACTS.map(([key, label]) => {
        const act = queue.actOf(key);
        return (
          <button
            key={key}
            type="button"
            class={key === 'k' ? 'button button-primary' : 'button'}
            aria-keyshortcuts={key.toUpperCase()}
            disabled={!act}
            onClick={act}
          >
            {text(label)} <kbd>{key.toUpperCase()}</kbd>
          </button>
        );
      })}
    </div>
  );
}
