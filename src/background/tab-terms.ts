import browser from 'webextension-polyfill';
import type { TabTerm, TabTerms } from '../messages/protocol.ts';
import { glossaryUse, inReadersOrder } from '../model/glossary-use.ts';
import type { Settings } from '../model/settings.ts';
import { addressOf } from '../model/site-pattern.ts';
import { isActiveOn } from '../model/site-rules.ts';
import { preferredTerm } from './card-entries.ts';
import { collectReports } from './frame-reports.ts';
import { findEntry, type GlossaryKnowledge, getGlossaries, getMatching } from './knowledge.ts';
import { isPaused } from './paused-tabs.ts';
import { readSettings } from './settings-store.ts';

/** What the toolbar popup and the side panel show of a tab. */
export async function tabTerms(tabId: number): Promise<TabTerms> {
  const [tab, settings, paused, knowledge] = await Promise.all([
    browser.tabs.get(tabId),
    readSettings(),
    isPaused(tabId),
    getGlossaries(),
  ]);
  const address = addressOf(tab.url);
  const rest = {
    host: address?.host ?? null,
    settings,
    paused,
    terms: [],
    problems: [],
    glossaries: glossariesOf(knowledge, settings, []),
  };
  if (!settings.enabled) return { ...rest, state: 'off-everywhere' };
  if (paused || !isActiveOn(settings, address)) return { ...rest, state: 'off-here' };
  const [reports, { refused }] = await Promise.all([collectReports(tabId), getMatching()]);
  const problems = [...knowledge.problems, ...refused];
  if (reports.length === 0) return { ...rest, problems, state: 'unreachable' };
  const found = reports.flatMap(({ frameId, terms }) =>
    terms.map((term): TabTerm => {
      const places = [{ frameId, count: term.count }];
      return { ...term, frameId, preferred: nameOf(knowledge, term), places };
    }),
  );
  const terms = mergeFrames(found);
  const glossaries = glossariesOf(knowledge, settings, terms);
  return { ...rest, problems, glossaries, state: 'on', terms };
}

function nameOf(
  knowledge: GlossaryKnowledge,
  { entries, text }: { entries: TabTerm['entries']; text: string },
): string {
  const found = entries[0] && findEntry(knowledge, entries[0]);
  return found ? preferredTerm(found.glossary, found.entry) : text;
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
  { glossaries }: GlossaryKnowledge,
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
