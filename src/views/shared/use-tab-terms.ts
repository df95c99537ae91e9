import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import { currentTabId } from '../../messages/current-tab.ts';
import { onViewNotice } from '../../messages/on-view-notice.ts';
import type { TabTerms } from '../../messages/protocol.ts';
import { inTurn } from './in-turn.ts';

export type FollowedTab = {
  tabId: number;
  page: TabTerms;
  /** Shows at once what the background will soon say, too. */
  expect(change: Partial<TabTerms>): void;
  refresh(): Promise<void>;
};

/**
 * The terms of a tab, kept true by the background's notices.
 * @param given A tab to stay with; null: the one in front of the reader, whichever that is.
 */
export function useTabTerms(given: number | null): FollowedTab | null {
  const [seen, setSeen] = useState<{ tabId: number; page: TabTerms } | null>(null);
  const expected = useRef(0);

  const refresh = useMemo(() => {
    let last: number | null = null;
    return inTurn(async () => {
      const tabId = given ?? (await currentTabId());
      if (tabId === null) return;
      if (tabId !== last) {
        // What needs no answer from the page is there first.
        last = tabId;
        setSeen({ tabId, page: await askBackground('tabTerms', { tabId, atOnce: true }) });
      }
      const before = expected.current;
      const page = await askBackground('tabTerms', { tabId });
      // Asked before the reader's last change: its own notice brings the answer that holds.
      if (before === expected.current) setSeen({ tabId, page });
    });
  }, [given]);

  useEffect(() => {
    const life = new AbortController();
    // A background that is being restarted says so with its next notice.
    const update = () => void refresh().catch(() => {});
    const handlers = { tabChanged: update, settingsChanged: update, glossariesChanged: update };
    onViewNotice(handlers, life.signal);
    update();
    return () => life.abort();
  }, [refresh]);

  if (!seen) return null;
  return {
    ...seen,
    refresh,
    expect: (change) => {
      expected.current += 1;
      setSeen({ ...seen, page: { ...seen.page, ...change } });
    },
  };
}
