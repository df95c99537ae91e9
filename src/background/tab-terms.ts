import browser from 'webextension-polyfill';
import type { TabTerm, TabTerms } from '../messages/protocol.ts';
import { preferredTerm } from './card-entries.ts';
import { collectReports } from './frame-reports.ts';
import { findEntry, type GlossaryKnowledge, getGlossaries, getMatching } from './knowledge.ts';
import { readSettings } from './settings-store.ts';
import { hostOf, isActiveOn } from './site-rules.ts';

/** What the toolbar popup shows of a tab. */
export async function tabTerms(tabId: number): Promise<TabTerms> {
  const [tab, settings] = await Promise.all([browser.tabs.get(tabId), readSettings()]);
  const host = hostOf(tab.url);
  const rest = { host, settings, terms: [], problems: [] };
  if (!settings.enabled) return { ...rest, state: 'off-everywhere' };
  if (!isActiveOn(settings, host)) return { ...rest, state: 'off-here' };
  const [reports, knowledge, { refused }] = await Promise.all([
    collectReports(tabId),
    getGlossaries(),
    getMatching(),
  ]);
  const problems = [...knowledge.problems, ...refused];
  if (reports.length === 0) return { ...rest, problems, state: 'unreachable' };
  const terms = reports.flatMap(({ frameId, terms: found }) =>
    found.map((term): TabTerm => ({ ...term, frameId, preferred: nameOf(knowledge, term) })),
  );
  return { ...rest, problems, state: 'on', terms: mergeFrames(terms) };
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
      first.forms = [...new Set([...first.forms, ...term.forms])].slice(0, 20);
    }
  }
  return [...byEntry.values()];
}
