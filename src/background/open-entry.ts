import browser from 'webextension-polyfill';
import type { BackgroundRequests } from '../messages/protocol.ts';

/** Opens an entry on the glossary page, with the focus on the reader's note of it where that is meant. */
export async function openEntry({
  ref,
  at,
}: BackgroundRequests['openEntry']['request']): Promise<null> {
  const place = [ref.glossary, ref.entry, ...(at ? [at] : [])].map(encodeURIComponent).join('/');
  await browser.tabs.create({ url: `${browser.runtime.getURL('glossaries.html')}#${place}` });
  return null;
}
