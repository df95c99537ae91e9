import { tellAllTabs } from '../messages/tell-tab.ts';
import { tellViews } from '../messages/tell-views.ts';
import { renewKnowledge } from './knowledge.ts';

/** After every change of an own glossary: views see it at once, pages when it is compiled. */
export function takeChangedGlossaries(): void {
  void tellViews('glossariesChanged', {});
  renewKnowledge().then(
    (shouldAsk) => (shouldAsk ? tellAllTabs('stateChanged', {}) : undefined),
    // What cannot be read now is tried again when a page asks.
    () => undefined,
  );
}
