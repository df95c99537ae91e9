import browser from 'webextension-polyfill';
import type { TabTerm, TabTerms } from '../messages/protocol.ts';
import { entryName } from '../model/entry-name.ts';
import type { Glossary } from '../model/glossary.ts';
import { glossaryUse, inReadersOrder } from '../model/glossary-use.ts';
import { refKey } from '../model/ref-key.ts';
import type { Settings } from '../model/settings.ts';
import { addressOf } from '../model/site-pattern.ts';
import { isActiveOn } from '../model/site-rules.ts';
import type { TermReport } from '../model/term-report.ts';
import { type FoundEntry, findEntries } from './find-entries.ts';
import { collectReports } from './frame-reports.ts';
import { getMatching, getShipped } from './knowledge.ts';
import { ownList } from './own/own-rows.ts';
import { isPaused } from './paused-tabs.ts';
import { refusalOf } from './refusal-of.ts';
import { readSettings } from './settings-store.ts';

type Asked = {
  tabId: number;
  /** Only what can be said without the glossaries and without an answer from the page. */
  atOnce?: boolean | undefined;
};

/** What the toolbar popup and the side panel show of a tab. */
export async function tabTerms({ tabId, atOnce = false }: Asked): Promise<TabTerms> {
  const [tab, settings, paused] = await Promise.all([
    browser.tabs.get(tabId),
    readSettings(),
    isPaused(tabId),
  ]);
  const address = addressOf(tab.url);
  const loading = tab.status === 'loading';
  const rest = {
    ...{ settings, paused, waiting: false, refusal: null },
    host: address?.host ?? null,
    ...{ terms: [], problems: [], glossaries: [] },
  };
  const state = offState(settings, paused || !isActiveOn(settings, address));
  if (atOnce) return { ...rest, state: state ?? 'on', waiting: state === null };
  const [shipped, own] = await Promise.all([getShipped(), ownList()]);
  const listed = [...shipped.glossaries, ...own];
  if (state) return { ...rest, state, glossaries: glossariesOf(listed, settings, []) };
  const [reports, { refused }] = await Promise.all([collectReports(tabId), getMatching()]);
  const refs = reports.flatMap(({ terms: met }) =>
    met.flatMap(({ entries }) => entries.slice(0, 1)),
  );
  const found = await findEntries(refs);
  const terms = mergeFrames(
    reports.flatMap(({ frameId, terms: met }) => met.map((term) => tabTerm(found, term, frameId))),
  );
  const reached = reports.length > 0;
  return {
    ...rest,
    state: reached ? 'on' : 'unreachable',
    refusal: reached ? null : refusalOf(tab.url),
    waiting: loading && terms.length === 0,
    terms,
    problems: [...shipped.problems, ...refused],
    glossaries: glossariesOf(listed, settings, terms),
  };
}

function offState({ enabled }: Settings, quietHere: boolean): 'off-everywhere' | 'off-here' | null {
  if (!enabled) return 'off-everywhere';
  return quietHere ? 'off-here' : null;
}

function tabTerm(
  entries: ReadonlyMap<string, FoundEntry>,
  term: TermReport,
  frameId: number,
): TabTerm {
  const [ref] = term.entries;
  const found = ref && entries.get(refKey(ref));
  return {
    ...term,
    frameId,
    preferred: found ? entryName(found.glossary, found.entry) : term.text,
    level: found?.entry.level ?? 'specialist',
    places: [{ frameId, count: term.count }],
  };
}

/** One line a term, though several frames hold it; it is shown in the first of them. */
function mergeFrames(terms: readonly TabTerm[]): TabTerm[] {
  const byEntry = new Map<string, TabTerm>();
  for (const term of terms) {
    const key = JSON.stringify(term.entries[0]);
    const first = byEntry.get(key);
    if (!first) byEntry.set(key, { ...term });
    else {
      first.count += term.count;
      first.painted += term.painted;
      first.places = [...first.places, ...term.places];
      first.forms = [...new Set([...first.forms, ...term.forms])].slice(0, 20);
    }
  }
  return [...byEntry.values()];
}

function glossariesOf(
  glossaries: readonly Pick<Glossary, 'id' | 'title'>[],
  settings: Settings,
  terms: readonly TabTerm[],
): TabTerms['glossaries'] {
  return inReadersOrder(glossaries, ({ id }) => id, settings).map(({ id, title }) => ({
    id,
    title,
    enabled: glossaryUse(settings, id).enabled,
    count: terms.filter(({ entries }) => entries.some(({ glossary }) => glossary === id)).length,
  }));
}
