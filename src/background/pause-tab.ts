import { tellTab } from '../messages/tell-tab.ts';
import { tellViews } from '../messages/tell-views.ts';
import { setPaused } from './paused-tabs.ts';

/** Pauses or resumes a tab: its page follows at once. */
export async function pauseTab(tabId: number, paused: boolean): Promise<null> {
  await setPaused(tabId, paused);
  await tellTab(tabId, 'stateChanged', {});
  await tellViews('tabChanged', { tabId });
  return null;
}
