import browser from 'webextension-polyfill';
import type { BackgroundRequests } from '../messages/protocol.ts';

/** Opens our own page with a report that the reader can read, change and send; we send nothing. */
export async function openReport({
  ref,
  form,
  language,
}: BackgroundRequests['openReport']['request']): Promise<null> {
  const given = new URLSearchParams({ glossary: ref.glossary, entry: ref.entry, form, language });
  await browser.tabs.create({ url: `${browser.runtime.getURL('report.html')}?${given}` });
  return null;
}
