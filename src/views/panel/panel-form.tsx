import { useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { TabTerms } from '../../messages/protocol.ts';
import type { PageCandidate } from '../../model/page-candidate.ts';
import type { KeptChoice } from '../../model/reader-choice.ts';
import { Icon } from '../shared/icon.tsx';
import { Problems } from '../shared/problems.tsx';
import { Tabs } from '../shared/tabs.tsx';
import { type Done, UndoBar } from '../shared/undo-bar.tsx';
import { CandidateView } from './candidate-view.tsx';
import type { EntryShelf } from './entry-shelf.ts';
import type { PanelActions, PanelViewName } from './panel-actions.ts';
import { panelReader } from './panel-reader.ts';
import { SavedList } from './saved-list.tsx';
import { TermsView } from './terms-view.tsx';
import type { Added } from './use-added.ts';

export type PanelData = {
  page: TabTerms;
  shelf: EntryShelf;
  /** Changes with everything that arrives on the shelf. */
  shelfTurn: number;
  /** The last try to fetch entries failed. */
  shelfFailed: boolean;
  candidates: PageCandidate[] | 'waiting' | 'failed';
  added: Added;
  /** The reader's learn list, the latest first. */
  saved: KeptChoice[];
  done: Done | null;
  /** What went wrong with the reader's last act; null: nothing. */
  failure: string | null;
};

type Props = { data: PanelData; actions: PanelActions; onDoneClose(): void; uiLanguage: string };

/** The side panel: the terms of the page, its unexplained words, and what the reader keeps. */
export function PanelForm({ data, actions, onDoneClose, uiLanguage }: Props) {
  const [view, setView] = useState<PanelViewName>('terms');
  const { page, shelf, candidates, saved } = data;
  const open = (name: PanelViewName) => {
    setView(name);
    actions.openView(name);
  };
  const tabs = [
    {
      name: 'terms',
      label: text('panelTabTerms'),
      count: page.waiting ? undefined : page.terms.length,
    },
    { name: 'candidates', label: text('panelTabCandidates') },
    { name: 'saved', label: text('panelTabSaved'), count: saved.length },
  ] as const;
  const reader = panelReader(page.settings, uiLanguage);
  return (
    <>
      <h1 class="unseen">{text('panelTitle')}</h1>
      <Tabs label={text('panelViews')} tabs={tabs} current={view} onChange={open}>
        {data.failure && (
          <p class="notice notice-warn" role="alert">
            {data.failure}
          </p>
        )}
        {view === 'terms' && (
          <TermsView
            page={page}
            shelf={shelf}
            shelfTurn={data.shelfTurn}
            shelfFailed={data.shelfFailed}
            reader={reader}
            actions={actions}
          />
        )}
        {view === 'candidates' && (
          <CandidateView
            page={page}
            candidates={candidates}
            added={data.added}
            actions={actions}
            uiLanguage={uiLanguage}
          />
        )}
        {view === 'saved' && (
          <SavedList saved={saved} uiLanguage={uiLanguage} onRemove={actions.removeSaved} />
        )}
        <Problems lines={page.problems} />
      </Tabs>
      <p class="panel-foot no-print">
        <button type="button" class="button button-quiet" onClick={actions.openGlossaries}>
          <Icon name="book" />
          {text('glossariesTitle')}
        </button>
      </p>
      <UndoBar done={data.done} onClose={onDoneClose} />
    </>
  );
}
