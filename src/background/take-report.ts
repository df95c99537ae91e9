import type { Sender } from '../messages/handle-requests.ts';
import { tellViews } from '../messages/tell-views.ts';
import type { TermReport } from '../model/term-report.ts';
import { countTerms, rememberReport } from './frame-reports.ts';
import { showState } from './toolbar-icon.ts';

/** Takes in what a frame found: toolbar and open views show it. */
export function takeReport(terms: TermReport[], { tab, frameId }: Sender): null {
  const tabId = tab?.id;
  if (tabId === undefined) return null;
  // Views that ask make frames report: only news may make views ask.
  if (rememberReport(tabId, frameId ?? 0, terms)) void tellViews('tabChanged', { tabId });
  void showState(tabId, 'on', countTerms(tabId));
  return null;
}
