import { useEffect } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import { makeGlossary, openGlossaries, takeOffers } from '../../messages/open-glossaries.ts';
import { openOptions } from '../../messages/open-options.ts';
import { canOpenPanel, openPanel } from '../../messages/open-panel.ts';
import type { TabTerms } from '../../messages/protocol.ts';
import { applyLook } from '../shared/apply-look.ts';
import { stateActions } from '../shared/state-actions.ts';
import { useTabTerms } from '../shared/use-tab-terms.ts';
import { type PopupActions, PopupForm } from './popup-form.tsx';
import { useOffers } from './use-offers.ts';

/** Asks the background for the tab's terms and hands changes back. */
export function PopupView({ tabId: given }: { tabId: number | null }) {
  const tab = useTabTerms(given);
  const settings = tab?.page.settings;
  useEffect(() => {
    if (settings) applyLook(settings);
  }, [settings]);
  // Where Ordlys is off the page is left alone until the reader asks.
  const offers = useOffers(tab?.page.state === 'on' ? tab.tabId : null);
  if (!tab) return null;

  const { tabId, page } = tab;
  /** A popup closes once it has led somewhere else; as a page of its own it stays. */
  const leave = () => given === null && window.close();
  const actions: PopupActions = {
    state: stateActions(tab),
    changeSettings: (change) => {
      tab.expect({ settings: { ...page.settings, ...change } });
      void askBackground('changeSettings', { change });
    },
    setSite: (enabled) => {
      if (page.host === null) return;
      tab.expect({ state: enabled ? 'on' : 'off-here', waiting: enabled });
      void askBackground('setSite', { host: page.host, enabled });
    },
    pause: (paused) => {
      tab.expect({ paused, state: paused ? 'off-here' : 'on', waiting: !paused });
      void askBackground('pauseTab', { tabId, paused });
    },
    show: async ({ frameId, entries: [ref] }) => {
      if (!ref) return;
      await askBackground('showTerm', { tabId, frameId, ref });
      leave();
    },
    openPanel: canOpenPanel() ? () => void openPanel(tabId).then(leave) : null,
    makeGlossary: isReadable(page) ? () => void makeGlossary(tabId).then(leave) : null,
    offers: offers > 0 ? { count: offers, take: () => void takeOffers(tabId).then(leave) } : null,
    openGlossaries: () => void openGlossaries().then(leave),
    openOptions: () => void openOptions().then(leave),
  };
  return <PopupForm page={page} actions={actions} />;
}

/** A page that was open before Ordlys was can be read for this, too. */
function isReadable({ state, refusal }: TabTerms): boolean {
  return state !== 'unreachable' || refusal === 'not-read';
}
