import browser from 'webextension-polyfill';
import { handleRequests } from '../messages/handle-requests.ts';
import { tellAllTabs, tellTab } from '../messages/tell-tab.ts';
import { tellViews } from '../messages/tell-views.ts';
import { siteChange } from '../model/site-rules.ts';
import { cardEntries } from './card-entries.ts';
import { choiceFromPage } from './choice-from-page.ts';
import { createChoiceStore } from './choice-store.ts';
import { createMenus, onMenuClick } from './context-menu.ts';
import { draftRequests } from './drafts/draft-requests.ts';
import { forgetTab } from './frame-reports.ts';
import { glossarySummaries } from './glossary-summaries.ts';
import { injectScript } from './inject-script.ts';
import { getGlossaries, getShipped } from './knowledge.ts';
import { lookUp } from './look-up.ts';
import { matchPage } from './match-page.ts';
import { noteRequests } from './note-requests.ts';
import { notesOrNone } from './notes.ts';
import { onInstalled } from './on-installed.ts';
import { openEntry } from './open-entry.ts';
import { openReport } from './open-report.ts';
import { ownRequests } from './own/own-requests.ts';
import { ownList } from './own/own-rows.ts';
import { createOwnStore } from './own/own-store.ts';
import { sweepOwn } from './own/sweep-own.ts';
import { pageState } from './page-state.ts';
import { takePageText } from './page-texts.ts';
import { pauseTab } from './pause-tab.ts';
import { setPaused } from './paused-tabs.ts';
import { deleteAll, exportAll, importAll, storedData } from './reader-data.ts';
import { runCommand } from './run-command.ts';
import { searchEntries } from './search-entries.ts';
import { changeSettings, onSettingsChanged, readSettings } from './settings-store.ts';
import { tabCandidates } from './tab-candidates.ts';
import { tabTerms } from './tab-terms.ts';
import { takeChangedGlossaries } from './take-changed-glossaries.ts';
import { takeReport } from './take-report.ts';

/** Wires the background. Synchronous: a listener added later would miss what woke the worker. */
export function startBackground(): void {
  const store = createChoiceStore(() => {
    void tellAllTabs('stateChanged', {});
    void tellViews('choicesChanged', {});
  });
  const own = createOwnStore(takeChangedGlossaries);
  const notes = () => notesOrNone(() => store.all());
  const requests = ownRequests(own, notes);
  handleRequests({
    ...requests,
    ...draftRequests(own),
    pageState: (_request, sender) => pageState(sender, store),
    matchTexts: (question, sender) => matchPage(question, sender),
    cardEntries: async ({ refs }) => cardEntries(refs, await notes()),
    injectScript: ({ script }, sender) => injectScript(script, sender),
    reportTerms: ({ terms }, sender) => takeReport(terms, sender),
    setAudience: async ({ audience }) => {
      await changeSettings(() => ({ audience }));
      return null;
    },
    tabTerms,
    showTerm: async ({ tabId, frameId, ref }) => {
      await tellTab(tabId, 'showTerm', { ref }, frameId);
      return null;
    },
    changeSettings: ({ change }) => changeSettings(() => change),
    setSite: ({ host, enabled }) =>
      changeSettings((settings) => siteChange(settings, host, enabled)),
    addChoice: ({ choice }, sender) => store.add(choiceFromPage(choice, sender)),
    removeChoice: ({ id }) => store.remove(id),
    ...noteRequests(store),
    choices: async () => [...(await store.all())],
    pauseTab: ({ tabId, paused }) => pauseTab(tabId, paused),
    glossaries: async () =>
      glossarySummaries((await getShipped()).glossaries, await ownList(), await readSettings()),
    showOccurrence: async ({ tabId, frameId, ref, nth }) => {
      await tellTab(tabId, 'showOccurrence', { ref, nth }, frameId);
      return null;
    },
    lookUp: ({ text }) => lookUp(text),
    searchEntries: async ({ query, limit }) =>
      searchEntries((await getGlossaries()).glossaries, query, limit),
    pageCandidates: ({ tabId }) => tabCandidates(tabId),
    reportText: ({ text }, sender) => takePageText(sender.tab?.id, text),
    storedData: () => storedData(store),
    exportAll: () => exportAll(store),
    importAll: (request) => importAll({ store, own }, request),
    deleteAll: () => deleteAll({ store, own }),
    openEntry,
    openReport,
  });
  onSettingsChanged(() => {
    void tellAllTabs('stateChanged', {});
    void tellViews('settingsChanged', {});
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetTab(tabId);
    void setPaused(tabId, false);
  });
  browser.runtime.onInstalled.addListener((details) => void onInstalled(details));
  browser.runtime.onStartup.addListener(() => {
    // The menus' texts follow the browser's language, which may have changed.
    void createMenus();
    sweepOwn().catch(() => undefined);
  });
  browser.contextMenus.onClicked.addListener((info, tab) =>
    onMenuClick(info, tab, requests.addTerm),
  );
  browser.commands.onCommand.addListener(runCommand);
}
