import browser, { type Runtime } from 'webextension-polyfill';
import type { ViewNoticeName, ViewNotices } from './protocol.ts';

export type ViewNoticeHandlers = {
  [Name in ViewNoticeName]?: (notice: ViewNotices[Name]) => void;
};

/** Listens to the background in one of the extension's own pages until the signal aborts. */
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
}
