import { useId, useRef, useState } from 'preact/hooks';
import { pluralText, text } from '../../i18n/text.ts';
import type { PageCandidate } from '../../model/page-candidate.ts';
import { describeReason } from '../shared/describe-reason.ts';
import { Icon } from '../shared/icon.tsx';
import { requestText } from './request-text.ts';

type Props = {
  candidate: PageCandidate;
  current: boolean;
  host: string | null;
  uiLanguage: string;
};

/** A word without an explanation, why it may need one, and a request ready to be sent. */
export function CandidateRow({ candidate, current, host, uiLanguage }: Props) {
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
        <button
          type="button"
          class="button button-quiet"
          data-row-focus
          tabIndex={current ? 0 : -1}
          aria-label={text('candidateAskFor', [candidate.text])}
          aria-describedby={`${id}-why`}
          onClick={ask}
        >
          <Icon name={asked === 'copied' ? 'check' : 'copy'} />
          {text('candidateAsk')}
        </button>
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
