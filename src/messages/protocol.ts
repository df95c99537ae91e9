import type { BlockText, PageMemory, TextMatches } from '../model/block-text.ts';
import type { CardEntry } from '../model/card.ts';
import type { Audience } from '../model/glossary.ts';
import type { EntryRef } from '../model/hit.ts';
import type { Settings } from '../model/settings.ts';
import type { TermReport } from '../model/term-report.ts';

/** What a content session must know before it reads its page. */
export type PageState = {
  /** False: leave the page alone (off everywhere, or off on this site). */
  active: boolean;
  /** Names the state of the glossaries; an index of another revision is stale. */
  revision: string;
  settings: Settings;
};

/** A term on a tab's page, with the frame it stands in. */
export type TabTerm = TermReport & { frameId: number; preferred: string };

export type TabTerms = {
  /** `unreachable`: the browser keeps extensions out of this page, or it was open before. */
  state: 'on' | 'off-everywhere' | 'off-here' | 'unreachable';
  /** Host name that on/off for this site is about; null where there is none. */
  host: string | null;
  terms: TabTerm[];
  settings: Settings;
  /** What is wrong with the glossaries, a line each; empty when nothing is. */
  problems: string[];
};

/** Scripts that are injected on demand: `<name>.js` of the build. */
export type InjectedScript = 'card' | 'mark-painter';

/**
 * What content sessions and the extension's own pages ask of the background: name, request, answer.
 * Requests are checked on arrival (request-schemas.ts); an answer is plain JSON.
 */
export type BackgroundRequests = {
  /** Asked by every frame before it reads anything, and again after `stateChanged`. */
  pageState: { request: Record<string, never>; answer: PageState };
  /**
   * The terms in some texts of a page. `sample` is the page's own text, a line each, as long as its
   * language is not settled; `memory` is what the last answer said.
   */
  matchTexts: {
    request: { texts: BlockText[]; sample: string | null; memory: PageMemory };
    answer: TextMatches & { revision: string };
  };
  /** What a card shows of these entries; entries that are gone are left out. */
  cardEntries: { request: { refs: EntryRef[] }; answer: CardEntry[] };
  /** Loads code that not every frame needs into the asking frame. */
  injectScript: { request: { script: InjectedScript }; answer: null };
  /** What a frame found; replaces what it said before. */
  reportTerms: { request: { terms: TermReport[] }; answer: null };
  /** The reader switched between plain and professional explanations. */
  setAudience: { request: { audience: Audience }; answer: null };
  /** Own pages only: the terms of a tab, all frames together, in reading order. */
  tabTerms: { request: { tabId: number }; answer: TabTerms };
  /** Own pages only: scrolls to a term's first place in a tab and opens its card. */
  showTerm: { request: { tabId: number; frameId: number; ref: EntryRef }; answer: null };
  /** Own pages only: changes settings; answers with what is in force. */
  changeSettings: { request: { change: Partial<Settings> }; answer: Settings };
  /** Own pages only: on or off for one site. */
  setSite: { request: { host: string; enabled: boolean }; answer: Settings };
};

/** What the background tells the content sessions of a tab. No answer is awaited. */
export type ContentNotices = {
  /** Settings or glossaries changed: ask for `pageState` again. */
  stateChanged: Record<string, never>;
  /** Say again what was found (the background was asleep). */
  reportNow: Record<string, never>;
  showTerm: { ref: EntryRef };
  /** The reader's keyboard commands. */
  goToTerm: { direction: 'next' | 'previous' };
};

export type BackgroundRequestName = keyof BackgroundRequests;
export type ContentNoticeName = keyof ContentNotices;
