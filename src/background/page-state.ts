import type { Sender } from '../messages/handle-requests.ts';
import type { PageState } from '../messages/protocol.ts';
import { unusedGlossaries } from '../model/glossary-use.ts';
import { choicesOnPage } from '../model/page-choices.ts';
import { addressOf } from '../model/site-pattern.ts';
import { isActiveOn } from '../model/site-rules.ts';
import type { ChoiceStore } from './choice-store.ts';
import { forgetTab } from './frame-reports.ts';
import { getRevision } from './knowledge.ts';
import { isPaused } from './paused-tabs.ts';
import { readSettings } from './settings-store.ts';
import { showState } from './toolbar-icon.ts';

/** What a frame must know before it reads its page. All frames go by the address of their tab. */
export async function pageState(sender: Sender, store: ChoiceStore): Promise<PageState> {
  const tabId = sender.tab?.id;
  const address = addressOf(sender.tab?.url ?? sender.url);
  const [settings, revision, choices, paused] = await Promise.all([
    readSettings(),
    getRevision(),
    store.all(),
    tabId === undefined ? false : isPaused(tabId),
  ]);
  const active = !paused && isActiveOn(settings, address);
  if (tabId !== undefined && sender.frameId === 0) {
    forgetTab(tabId);
    void showState(tabId, paused ? 'paused' : active ? 'on' : 'off', 0);
  }
  return {
    active,
    revision,
    settings,
    address,
    unusedGlossaries: unusedGlossaries(settings, address),
    choices: choicesOnPage(choices, address),
  };
}
