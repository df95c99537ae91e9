import { useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { TabTerms } from '../../messages/protocol.ts';
import type { PageCandidate } from '../../model/page-candidate.ts';
import { PageState } from '../shared/page-state.tsx';
import { VirtualList } from '../shared/virtual-list.tsx';
import { CandidateRow } from './candidate-row.tsx';
import type { PanelActions } from './panel-actions.ts';
import type { Added } from './use-added.ts';

type Props = {
  page: TabTerms;
  candidates: PageCandidate[] | 'waiting' | 'failed';
  added: Added;
  actions: PanelActions;
  uiLanguage: string;
};

const ROW_ESTIMATE = 96;

/** Words here that no glossary explains. */
export function CandidateView({ page, candidates, added, actions, uiLanguage }: Props) {
  const [chosen, setChosen] = useState('');
  if (page.state !== 'on') return <PageState page={page} actions={actions.state} />;
  if (candidates === 'waiting') {
    return (
      <p class="soft waiting" role="status">
        {text('candidatesWaiting')}
      </p>
    );
  }
  if (candidates === 'failed') {
    return (
      <div class="notice notice-warn" role="alert">
        <p>{text('candidatesFailed')}</p>
        <button type="button" class="button" onClick={() => actions.openView('candidates')}>
          {text('cardRetry')}
        </button>
      </div>
    );
  }
  // What was added is no candidate any more; it is listed on, for its explanation or the way back.
  const kept = [...added.values()].map(({ candidate }) => candidate);
  const shown = [
    ...kept.filter(({ text: one }) => candidates.every((other) => other.text !== one)),
    ...candidates,
  ];
  if (shown.length === 0) return <p class="notice">{text('candidatesNone')}</p>;
  const current = Math.max(
    0,
    shown.findIndex((one) => one.text === chosen),
  );
  return (
    <>
      <p class="intro small soft">{text('candidatesIntro')}</p>
      <VirtualList
        label={text('candidatesList')}
        count={shown.length}
        current={current}
        estimate={ROW_ESTIMATE}
        keyOf={(index) => shown[index]?.text ?? ''}
        labelOf={(index) => shown[index]?.text ?? ''}
        onCurrent={(index) => setChosen(shown[index]?.text ?? '')}
        row={(index, isCurrent) => {
          const candidate = shown[index];
          return (
            candidate && (
              <CandidateRow
                candidate={candidate}
                added={added.get(candidate.text)?.term ?? null}
                current={isCurrent}
                host={page.host}
                uiLanguage={uiLanguage}
                onAdd={() => actions.addCandidate(candidate)}
                onEdit={actions.editEntry}
              />
            )
          );
        }}
      />
    </>
  );
}
