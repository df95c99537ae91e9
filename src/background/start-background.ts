import browser from 'webextension-polyfill';
import { handleRequests, type Sender } from '../messages/handle-requests.ts';
import { tellAllTabs, tellTab } from '../messages/tell-tab.ts';
import { cardEntries } from './card-entries.ts';
import { countTerms, forgetTab, rememberReport } from './frame-reports.ts';
import { injectScript } from './inject-script.ts';
import { getGlossaries, getRevision } from './knowledge.ts';
import { matchPage } from './match-page.ts';
import { changeSettings, onSettingsChanged, readSettings } from './settings-store.ts';
import { hostOf, isActiveOn, siteChange } from './site-rules.ts';
import { tabTerms } from './tab-terms.ts';
import { showState } from './toolbar-icon.ts';

/** Wires the background. Synchronous: a listener added later would miss what woke the worker. */
export function startBackground(): void {
  handleRequests({
    pageState: (_request, sender) => pageState(sender),
    matchTexts: matchPage,
    cardEntries: async ({ refs }) => cardEntries(await getGlossaries(), refs),
    injectScript: ({ script }, sender) => injectScript(script, sender),
    reportTerms: ({ terms }, sender) => {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return null;
      rememberReport(tabId, sender.frameId ?? 0, terms);
      void showState(tabId, true, countTerms(tabId));
      return null;
    },
    setAudience: async ({ audience }) => {
      await changeSettings(() => ({ audience }));
      return null;
    },
    tabTerms: ({ tabId }) => tabTerms(tabId),
    showTerm: async ({ tabId, frameId, ref }) => {
      await tellTab(tabId, 'showTerm', { ref }, frameId);
      return null;
    },
    changeSettings: ({ change }) => changeSettings(() => change),
    setSite: ({ host, enabled }) =>
      changeSettings((settings) => siteChange(settings, host, enabled)),
  });
  onSettingsChanged(() => void tellAllTabs('stateChanged', {}));
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab?.id));
}

async function pageState(sender: Sender) {
  const [settings, revision] = await Promise.all([readSettings(), getRevision()]);
  const active = isActiveOn(settings, hostOf(sender.tab?.url ?? sender.url));
  const tabId = sender.tab?.id;
  if (tabId !== undefined && sender.frameId === 0) {
    forgetTab(tabId);
    void showState(tabId, active, 0);
  }
  return { active, revision, settings };
}

async function runCommand(command: string, tabId: number | undefined): Promise<void> {
  const [active] =
    tabId === undefined ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  const target = tabId ?? active?.id;
  if (target === undefined) return;
  if (command === 'next-term') await tellTab(target, 'goToTerm', { direction: 'next' });
  if (command === 'previous-term') await tellTab(target, 'goToTerm', { direction: 'previous' });
}
