import { hashWord } from '../language/text/hash-word.ts';
import { tellTab } from '../messages/tell-tab.ts';
import type { TermReport } from '../model/term-report.ts';

/** How long the frames of a tab get to say again what they found. */
const COLLECTING_MS = 150;

export type FrameReport = { frameId: number; terms: TermReport[] };

/** What the frames of each tab found. Memory only: after a restart the frames are asked again. */
const reports = new Map<number, Map<number, TermReport[]>>();
/** What they said last, as a hash, by tab and frame; kept while they are asked anew. */
const lastSaid = new Map<string, string>();

/** True when the frame says something else than the last time. */
export function rememberReport(tabId: number, frameId: number, terms: TermReport[]): boolean {
  const frames = reports.get(tabId) ?? new Map<number, TermReport[]>();
  reports.set(tabId, frames.set(frameId, terms));
  const { low, high } = hashWord(JSON.stringify(terms));
  const said = `${low} ${high}`;
  const key = `${tabId} ${frameId}`;
  const isNew = lastSaid.get(key) !== said;
  lastSaid.set(key, said);
  return isNew;
}

export function forgetTab(tabId: number): void {
  reports.delete(tabId);
  for (const key of lastSaid.keys()) if (key.startsWith(`${tabId} `)) lastSaid.delete(key);
}

/** How many terms the tab's frames have together. */
export function countTerms(tabId: number): number {
  const frames = [...(reports.get(tabId)?.values() ?? [])];
  const names = frames.flat().map(({ entries }) => JSON.stringify(entries[0]));
  return new Set(names).size;
}

/** Asks all frames of a tab anew and gives what they say, the top frame first; empty: nobody is there. */
export async function collectReports(tabId: number): Promise<FrameReport[]> {
  reports.delete(tabId);
  await tellTab(tabId, 'reportNow', {});
  await new Promise((resolve) => setTimeout(resolve, COLLECTING_MS));
  const frames = [...(reports.get(tabId) ?? [])];
  return frames
    .map(([frameId, terms]) => ({ frameId, terms }))
    .sort((a, b) => a.frameId - b.frameId);
}
