import { text } from '../../i18n/text.ts';
import type { DraftDecision, DraftTerm } from '../../model/glossary-draft.ts';
import { Icon } from '../shared/icon.tsx';

type Props = {
  term: DraftTerm;
  decision: DraftDecision | undefined;
  isCurrent: boolean;
  onOpen(): void;
};

/** One term of the queue: what became of it, its name, how sure it is. */
export function ReviewRow({ term, decision, isCurrent, onOpen }: Props) {
  const name = decision?.kind === 'keep' ? (decision.edit?.text ?? term.text) : term.text;
  const percent = String(Math.round(term.score * 100));
  return (
    <button
      type="button"
      class="review-row"
      data-row-focus
      data-key={term.key}
      data-state={decision?.kind ?? 'open'}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={onOpen}
    >
      <span class="review-mark">
        {decision && <Icon name={decision.kind === 'reject' ? 'close' : 'check'} />}
        {decision && <span class="unseen">{stateName(decision)}</span>}
      </span>
      <bdi class="review-name" lang={term.language}>
        {name}
      </bdi>
      {term.quotes[0]?.role === 'definition' && <span class="tag">{text('reviewDefined')}</span>}
      <span class="soft small review-percent">
        <span class="unseen">{text('reviewScore', [percent])}</span>
        <span aria-hidden="true">{percent} %</span>
      </span>
    </button>
  );
}

function stateName({ kind }: DraftDecision): string {
  return text(kind === 'reject' ? 'reviewStateRejected' : 'reviewStateKept');
}
