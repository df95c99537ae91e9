import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { ListedGlossary } from '../glossaries/listed-glossary.ts';
import { VirtualList } from '../shared/virtual-list.tsx';
import { type Finish, ReviewFinish } from './review-finish.tsx';
import { ReviewControls, ReviewHead } from './review-head.tsx';
import { ReviewPane } from './review-pane.tsx';
import { ReviewRow } from './review-row.tsx';
import { useQueue } from './use-queue.ts';
import type { Review } from './use-review.ts';

type Props = {
  review: Review;
  glossaries: readonly ListedGlossary[];
  onFinish(finish: Finish): void;
  onBack(): void;
};

/** The list stands beside the current term from here on. */
const WIDE = '(min-width: 860px)';

/** The review queue: one term at a time, one key a decision. */
export function ReviewForm({ review, glossaries, onFinish, onBack }: Props) {
  const { draft, decisions } = review;
  const queue = useQueue(review);
  const { terms, at, view, turn, mode } = queue;
  const panes = useRef<HTMLDivElement>(null);
  const wide = matchMedia(WIDE).matches;
  const key = queue.current?.key;
  const first = useRef(key);
  useLayoutEffect(() => {
    // Where the list stands below the term, the term is what must be seen; the head comes first.
    if (!wide && key !== first.current)
      panes.current?.querySelector('.review-pane')?.scrollIntoView({ block: 'start' });
  }, [key]);
  // A new function for a new list, for its rows are then measured anew.
  const list = `${view.least} ${view.shown} ${view.explained} ${terms.length}`;
  const keyOf = useCallback((index: number) => `${list} ${index}`, [list]);
  const onKey = (key: string): boolean => {
    const act = queue.actOf(key);
    act?.();
    return act !== undefined;
  };
  const allDone = draft.terms.every(({ key, score }) => decisions.has(key) || score < view.least);
  return (
    <main class="review">
      <ReviewHead {...{ review, onBack }} least={view.least} />
      {allDone && (
        <p class="notice" role="status">
          {text('reviewAllDone')}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within, wherever the focus is. */}
      <div
        class="review-panes"
        ref={panes}
        onKeyDown={(event) => {
          const modified = event.altKey || event.ctrlKey || event.metaKey;
          if (event.defaultPrevented || modified || mode !== 'look' || isField(event.target))
            return;
          if (onKey(event.key)) event.preventDefault();
        }}
      >
        <ReviewPane {...{ review, queue }} />
        <div class="review-side">
          <ReviewControls {...{ review, queue }} />
          {terms.length === 0 ? (
            <p class="notice">{text('reviewNone')}</p>
          ) : (
            <div class="sheet">
              <VirtualList
                label={text('reviewList')}
                count={terms.length}
                current={at}
                estimate={41}
                keyOf={keyOf}
                onCurrent={queue.goTo}
                onKey={onKey}
                focusTurn={turn}
                follow={wide}
                row={(index, isCurrent) => {
                  const term = terms[index];
                  if (!term) return null;
                  return (
                    <ReviewRow
                      {...{ term, isCurrent }}
                      decision={decisions.get(term.key)}
                      onOpen={() => queue.goTo(index)}
                    />
                  );
                }}
              />
            </div>
          )}
        </div>
      </div>
      <p class="soft small">{text('reviewKeys')}</p>
      <ReviewFinish {...{ draft, decisions, glossaries, onFinish }} />
    </main>
  );
}

/** Letters are letters there; a slider has keys of its own but no letters. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input:not([type=range], [type=radio]), textarea, select')
  );
}
