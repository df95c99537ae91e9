import { askBackground } from '../../messages/ask-background.ts';
import { reloadTab } from '../../messages/reload-tab.ts';
import type { StateActions } from './page-state.tsx';
import type { FollowedTab } from './use-tab-terms.ts';

/** The steps that a page's state may offer, done. The background's notices bring the new state. */
export function stateActions({ tabId, page }: FollowedTab): StateActions {
  return {
    onEverywhere: () => void askBackground('changeSettings', { change: { enabled: true } }),
    onSite: () => {
      if (page.host === null) return;
      void askBackground('setSite', { host: page.host, enabled: true });
    },
    onResume: () => void askBackground('pauseTab', { tabId, paused: false }),
    onReload: () => void reloadTab(tabId),
  };
}
