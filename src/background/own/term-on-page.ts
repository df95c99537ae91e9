import browser, { type Tabs } from 'webextension-polyfill';
import type { Sender } from '../../messages/handle-requests.ts';
import type { Term } from '../../model/glossary.ts';
import type { TermOnPage } from '../../model/own-glossary.ts';
import { getMatching } from '../knowledge.ts';
import { askPageText } from '../page-texts.ts';
import { withLanguage } from '../with-language.ts';
import { countTerm } from './count-term.ts';

const MOST_FORMS = 200;

/**
 * How often a term stands on the page that the reader looked at before the asking one, in the same
 * window; null where there is none that can be read.
 */
export async function termOnPage(term: Term, sender: Sender): Promise<TermOnPage | null> {
  const tab = await pageBefore(sender.tab);
  const text = tab?.id === undefined ? null : await askPageText(tab.id);
  if (!tab || !text) return null;
  const [page, { engineFor }] = await Promise.all([withLanguage(text), getMatching()]);
  const counts = [...countTerm(term, page, engineFor)];
  return {
    title: tab.title || (tab.url ?? ''),
    count: counts.reduce((sum, [, count]) => sum + count, 0),
    forms: counts.slice(0, MOST_FORMS).map(([form, count]) => ({ form, count })),
  };
}

async function pageBefore(asking: Tabs.Tab | undefined): Promise<Tabs.Tab | undefined> {
  const tabs = await browser.tabs.query(
    asking?.windowId === undefined ? {} : { windowId: asking.windowId },
  );
  return tabs
    .filter(({ id, url }) => id !== asking?.id && /^(https?|file):/u.test(url ?? ''))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
