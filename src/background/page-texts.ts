import { tellTab } from '../messages/tell-tab.ts';
import type { PageText } from '../model/page-text.ts';

/** How long a page gets to hand its text over. */
const PATIENCE_MS = 5_000;

/** Who waits for the text of which tab. */
const waiting = new Map<number, Set<(text: PageText) => void>>();

/** The text of a tab's top frame; null when nobody is there to hand it over. */
export async function askPageText(tabId: number): Promise<PageText | null> {
  const { promise, resolve } = Promise.withResolvers<PageText | null>();
  const waiters = waiting.get(tabId) ?? new Set();
  waiting.set(tabId, waiters.add(resolve));
  const timer = setTimeout(() => resolve(null), PATIENCE_MS);
  if (!(await tellTab(tabId, 'textNow', {}, 0))) resolve(null);
  const text = await promise;
  clearTimeout(timer);
  waiters.delete(resolve);
  if (waiters.size === 0) waiting.delete(tabId);
  return text;
}

/** Called with what a top frame handed over; nobody may be waiting any more. */
export function takePageText(tabId: number | undefined, text: PageText): null {
  for (const resolve of waiting.get(tabId ?? -1) ?? []) resolve(text);
  return null;
}
