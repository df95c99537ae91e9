import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import type { ViewNoticeName, ViewNotices } from './protocol.ts';

export type ViewNoticeHandlers = {
  [Name in ViewNoticeName]?: (notice: ViewNotices[Name]) => void;
};

/**
 * Listens to the background in one of the extension's own pages until the signal aborts. What tabs
 * do themselves is heard here, too: the background need not be woken for it.
 */
export function onViewNotice(handlers: ViewNoticeHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return;
    // Content sessions reach this listener, too; only the background speaks to views.
    if (sender.tab !== undefined) return;
    const { ordlysView: name, notice } = message as { ordlysView?: unknown; notice?: unknown };
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return;
    (handlers[name as ViewNoticeName] as (notice: unknown) => void)(notice);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
  if (handlers.tabChanged) watchTabs(handlers.tabChanged, signal);
}

function watchTabs(onChange: (notice: ViewNotices['tabChanged']) => void, signal: AbortSignal) {
  const onActivated = ({ tabId }: Tabs.OnActivatedActiveInfoType) => onChange({ tabId });
  const onUpdated = (tabId: number, { status, url }: Tabs.OnUpdatedChangeInfoType) => {
    if (status === 'complete' || url !== undefined) onChange({ tabId });
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}
