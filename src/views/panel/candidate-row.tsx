import { useId, useRef, useState } from 'preact/hooks';
import { pluralText, text } from '../../i18n/text.ts';
import type { AddedTerm } from '../../model/added-term.ts';
import type { EntryRef } from '../../model/hit.ts';
import type { PageCandidate } from '../../model/page-candidate.ts';
import { describeReason } from '../shared/describe-reason.ts';
import { Icon } from '../shared/icon.tsx';
import { requestText } from './request-text.ts';

type Props = {
  candidate: PageCandidate;
  /** Where it is, when the reader has added it. */
  added: AddedTerm | null;
  current: boolean;
  host: string | null;
  uiLanguage: string;
  onAdd(): void;
  onEdit(ref: EntryRef): void;
};

/** A word without an explanation, why it may need one, and what can be done: add it, or ask for one. */
export function CandidateRow(props: Props) {
  const { candidate, added, current, host, uiLanguage } = props;
  const id = useId();
  const request = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState<'no' | 'copied' | 'by-hand'>('no');
  const wanted = requestText(candidate, host);
  const ask = async () => {
    try {
      await navigator.clipboard.writeText(wanted);
      setAsked('copied');
    } catch {
      setAsked('by-hand');
      request.current?.select();
    }
  };
  return (
    <article class={current ? 'term-row term-row-current' : 'term-row'}>
      <div class="term-line">
        <h2 class="candidate-name" id={id}>
          <bdi>{candidate.text}</bdi>
        </h2>
        <span class="term-places">{pluralText('popupOccurrences', candidate.count)}</span>
      </div>
      <div class="candidate-line">
        <p class="small soft" id={`${id}-why`}>
          {describeReason(candidate.reasons, uiLanguage)}
        </p>
        <span class="candidate-acts">
          {added ? (
            <Written {...props} added={added} />
          ) : (
            <>
              <button
                type="button"
                class="button button-quiet candidate-add"
                data-row-focus
                tabIndex={current ? 0 : -1}
                aria-label={text('candidateAddNamed', [candidate.text])}
                aria-describedby={`${id}-why`}
                onClick={props.onAdd}
              >
                <Icon name="add" />
                {text('candidateAdd')}
              </button>
              <button
                type="button"
                class="button button-quiet"
                tabIndex={current ? 0 : -1}
                aria-label={text('candidateAskFor', [candidate.text])}
                aria-describedby={`${id}-why`}
                onClick={ask}
              >
                <Icon name={asked === 'copied' ? 'check' : 'copy'} />
                {text('candidateAsk')}
              </button>
            </>
          )}
        </span>
      </div>
      <div class="candidate-request" hidden={asked === 'no'}>
        <p class="small" role="status">
          {asked === 'copied' && text('candidateCopied')}
          {asked === 'by-hand' && text('candidateNotCopied')}
        </p>
        <textarea
          class="field small"
          ref={request}
          aria-label={text('candidateRequest')}
          readOnly
          rows={3}
          tabIndex={current ? 0 : -1}
          value={wanted}
        />
      </div>
    </article>
  );
}

/** A word that was added: where, and the way to its explanation. */
function Written({ added, current, onEdit }: Props & { added: AddedTerm }) {
  const { ref, term, glossaryTitle } = added;
  return (
    <>
      <span class="small soft">{text('candidateAdded', [glossaryTitle])}</span>
      <button
        type="button"
        class="button button-quiet"
        data-row-focus
        tabIndex={current ? 0 : -1}
        aria-label={text('candidateExplainNamed', [term])}
        onClick={() => onEdit(ref)}
      >
        <Icon name="pen" />
        {text('candidateExplain')}
      </button>
    </>
  );
}
