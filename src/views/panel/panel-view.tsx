import { useEffect, useState } from 'preact/hooks';
import { text, uiLanguage } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { openGlossaries } from '../../messages/open-glossaries.ts';
import type { KeptChoice } from '../../model/reader-choice.ts';
import { applyLook } from '../shared/apply-look.ts';
import { stateActions } from '../shared/state-actions.ts';
import type { Done } from '../shared/undo-bar.tsx';
import { useTabTerms } from '../shared/use-tab-terms.ts';
import type { PanelActions } from './panel-actions.ts';
import { PanelForm } from './panel-form.tsx';
import { useAdded } from './use-added.ts';
import { useCandidates } from './use-candidates.ts';
import { useSaved } from './use-saved.ts';
import { useShelf } from './use-shelf.ts';

/** Follows the tab in front, or stays with a given one, and hands the reader's acts on. */
export function PanelView({ tabId: given }: { tabId: number | null }) {
  const tab = useTabTerms(given);
  const { shelf, turn, failed, age, renew } = useShelf();
  const saved = useSaved();
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const glossaries = tab?.page.glossaries.map(({ id, enabled }) => [id, enabled]);
  const key = JSON.stringify([age, glossaries]);
  const { candidates, look } = useCandidates(tab?.tabId ?? null, key);
  const settings = tab?.page.settings;
  /** Does it, and says why when it could not be kept. */
  const attempt = async (act: () => Promise<unknown>) => {
    try {
      await act();
      setFailure(null);
    } catch (error) {
      setFailure(text('savedFailed', [error instanceof Error ? error.message : String(error)]));
    }
  };
  const { added, add } = useAdded({ tabId: tab?.tabId ?? null, attempt, setDone });
  useEffect(() => {
    if (settings) applyLook(settings);
  }, [settings]);
  if (!tab) return null;

  const removeSaved = ({ id, at: _at, ...choice }: KeptChoice) =>
    attempt(async () => {
      await askBackground('removeChoice', { id });
      const undo = () => {
        setDone(null);
        void attempt(() => askBackground('addChoice', { choice }));
      };
      setDone({ said: text('savedRemoved', [choice.term]), undo });
    });
  const actions: PanelActions = {
    state: stateActions(tab),
    show: (term, { frameId, nth }) => {
      const [ref] = term.entries;
      if (ref) void askBackground('showOccurrence', { tabId: tab.tabId, frameId, ref, nth });
    },
    changeSettings: (change) => {
      tab.expect({ settings: { ...tab.page.settings, ...change } });
      void attempt(() => askBackground('changeSettings', { change }));
    },
    openView: (view) => view === 'candidates' && look(),
    openGlossaries: () => void openGlossaries(),
    removeSaved,
    addCandidate: (candidate) => void add(candidate),
    editEntry: (ref) => void openGlossaries(ref),
    retry: renew,
  };
  return (
    <PanelForm
      data={{
        page: tab.page,
        ...{ shelf, candidates, added, saved, done, failure },
        shelfTurn: turn,
        shelfFailed: failed,
      }}
      actions={actions}
      onDoneClose={() => setDone(null)}
      uiLanguage={uiLanguage()}
    />
  );
}
