import browser, { type Runtime } from 'webextension-polyfill';
import type { ContentNoticeName, ContentNotices } from './protocol.ts';

export type NoticeHandlers = {
  [Name in ContentNoticeName]: (notice: ContentNotices[Name]) => void;
};

/** Listens to the background in a content session until the signal aborts. */
export function handleNotices(handlers: NoticeHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return;
    const { ordlysNotice: name, notice } = message as { ordlysNotice?: unknown; notice?: unknown };
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return;
    (handlers[name as ContentNoticeName] as (notice: unknown) => void)(notice);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}
