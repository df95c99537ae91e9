import type { BlockText, PageMemory, TextMatches } from '../model/block-text.ts';
import type { CardEntry } from '../model/card.ts';
import type { Audience, EntryLevel } from '../model/glossary.ts';
import type { GlossarySummary } from '../model/glossary-summary.ts';
import type { EntryRef } from '../model/hit.ts';
import type { FoundEntry, LookUp } from '../model/look-up.ts';
import type { PageCandidate } from '../model/page-candidate.ts';
import type { PageChoices } from '../model/page-choices.ts';
import type { PageText } from '../model/page-text.ts';
import type { KeptChoice, ReaderChoice } from '../model/reader-choice.ts';
import type { Settings } from '../model/settings.ts';
import type { PageAddress } from '../model/site-pattern.ts';
import type { ImportReport, StoredData } from '../model/stored-data.ts';
import type { TermReport } from '../model/term-report.ts';
import type { DraftRequests } from './draft-requests.ts';
import type { OwnGlossaryRequests } from './own-glossary-requests.ts';

type GlossaryRequests = OwnGlossaryRequests & DraftRequests;

/** What a content session must know before it reads its page. */
export type PageState = {
  /** False: leave the page alone (off everywhere, off on this site, paused in this tab). */
  active: boolean;
  /** Names the state of the glossaries; an index of another revision is stale. */
  revision: string;
  settings: Settings;
  /** Of the tab, whatever frame asks; null where it has no site. "Not here" is about this address. */
  address: PageAddress | null;
  /** Ids of glossaries that are not used on this page. */
  unusedGlossaries: string[];
  choices: PageChoices;
};

/** A term on a tab's page, all frames together. */
export type TabTerm = TermReport & {
  /** The first frame it stands in. */
  frameId: number;
  preferred: string;
  /** Of the first entry that explains it. */
  level: EntryLevel;
  /** All frames it stands in, the top frame first; their counts sum up to `count`. */
  places: { frameId: number; count: number }[];
};

/**
 * Why nobody answers from a tab. `not-read`: it was open before Ordlys was, or the browser has
 * reasons that the address does not tell.
 */
export type Refusal = 'not-read' | 'browser' | 'store' | 'pdf' | 'file';

export type TabTerms = {
  /** `unreachable`: the browser keeps extensions out of this page, or it was open before. */
  state: 'on' | 'off-everywhere' | 'off-here' | 'unreachable';
  /** Host name that on/off for this site is about; null where there is none. */
  host: string | null;
  /** Only when `unreachable`. */
  refusal: Refusal | null;
  /** The page is still being loaded or read: terms may come at any moment. */
  waiting: boolean;
  terms: TabTerm[];
  settings: Settings;
  /** Paused in this tab until it or the browser is closed; `state` is then `off-here`. */
  paused: boolean;
  /** In the reader's order, with how many of the tab's terms each explains. */
  glossaries: { id: string; title: string; enabled: boolean; count: number }[];
  /** What is wrong with the glossaries, a line each; empty when nothing is. */
  problems: string[];
};

/** Scripts that are injected on demand: `<name>.js` of the build. */
export type InjectedScript = 'card' | 'mark-painter';

/**
 * What content sessions and the extension's own pages ask of the background: name, request, answer.
 * Requests are checked on arrival (request-schemas.ts); an answer is plain JSON.
 */
export type BackgroundRequests = GlossaryRequests & {
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
  /**
   * Own pages only: the terms of a tab, all frames together, in reading order. `atOnce`: only what
   * can be said without asking the page, so that a view has something to show.
   */
  tabTerms: { request: { tabId: number; atOnce?: boolean | undefined }; answer: TabTerms };
  /** Own pages only: scrolls to a term's first place in a tab and opens its card. */
  showTerm: { request: { tabId: number; frameId: number; ref: EntryRef }; answer: null };
  /** Own pages only: changes settings; answers with what is in force. */
  changeSettings: { request: { change: Partial<Settings> }; answer: Settings };
  /** Own pages only: on or off for one site. */
  setSite: { request: { host: string; enabled: boolean }; answer: Settings };
  /** Keeps a choice; one that is kept already is answered as it is. Fails with a reason when the disk is full. */
  addChoice: { request: { choice: ReaderChoice }; answer: KeptChoice };
  /** Takes a choice back; answers with it, or null when it was gone. */
  removeChoice: { request: { id: string }; answer: KeptChoice | null };
  /** Own pages only: the reader's note on an entry of any glossary; null: there is none. */
  note: { request: { ref: EntryRef }; answer: string | null };
  /** Own pages only: writes it in place of the one before; an empty text takes it away. */
  setNote: { request: { ref: EntryRef; term: string; text: string }; answer: null };
  /** Own pages only: all choices, the latest first. */
  choices: { request: Record<string, never>; answer: KeptChoice[] };
  /** Own pages only: leaves a tab alone until it or the browser is closed. */
  pauseTab: { request: { tabId: number; paused: boolean }; answer: null };
  /** Own pages only: all glossaries, in the reader's order. */
  glossaries: { request: Record<string, never>; answer: GlossarySummary[] };
  /**
   * Own pages only: scrolls to the `nth` occurrence (from 0, painted or not) of an entry's term in
   * one frame, and marks it as the one meant. No card opens.
   */
  showOccurrence: {
    request: { tabId: number; frameId: number; ref: EntryRef; nth: number };
    answer: null;
  };
  /** What the glossaries have for a word or phrase, in any form. */
  lookUp: { request: { text: string }; answer: LookUp };
  /** Own pages only: entries that hold all words of the query anywhere; empty: all, by term. */
  searchEntries: { request: { query: string; limit: number }; answer: FoundEntry[] };
  /** Own pages only: words of a tab's page that no glossary explains, best first, at most 100. */
  pageCandidates: { request: { tabId: number }; answer: PageCandidate[] };
  /** The answer of a top frame to the notice `textNow`. */
  reportText: { request: { text: PageText }; answer: null };
  /** Own pages only. */
  storedData: { request: Record<string, never>; answer: StoredData };
  /** Own pages only: settings and choices as one JSON text; glossaries come by `backupPart`. */
  exportAll: { request: Record<string, never>; answer: string };
  /**
   * Own pages only: settings of the text replace those in force, choices are added, and the missing
   * entries of what was `restored` (see `beginRestore`). With `dryRun` nothing is changed. Fails with a
   * reason, and changes nothing, when the text is no export.
   */
  importAll: {
    request: { text: string; dryRun: boolean; restored?: string[] | undefined };
    answer: ImportReport;
  };
  /** Own pages only: forgets settings, choices, pauses and caches. */
  deleteAll: { request: Record<string, never>; answer: null };
  /** Opens an entry on the glossary page; `at`: where the focus goes, null: its first field. */
  openEntry: { request: { ref: EntryRef; at: 'note' | null }; answer: null };
  /** Opens the extension's page with a pre-filled report (report.html). Nothing is sent. */
  openReport: { request: { ref: EntryRef; form: string; language: string }; answer: null };
};

/** What the background tells the content sessions of a tab. No answer is awaited. */
export type ContentNotices = {
  /** Settings or glossaries changed: ask for `pageState` again. */
  stateChanged: Record<string, never>;
  /** Say again what was found (the background was asleep). */
  reportNow: Record<string, never>;
  showTerm: { ref: EntryRef };
  /** The reader's keyboard commands; `current`: the term that is open, else the first in view. */
  goToTerm: { direction: 'next' | 'previous' | 'current' };
  /** See the request of this name. */
  showOccurrence: { ref: EntryRef; nth: number };
  /** Hand over the page's text: answered with the request `reportText`. */
  textNow: Record<string, never>;
  /** Open a card at the selection with what was found for its text. */
  showLookUp: { text: string; found: LookUp };
  /** Add the selected words to the reader's glossary (`addTerm`) and show the entry. */
  addSelection: { text: string };
};

/** What the background tells the extension's own pages that are open. No answer is awaited. */
export type ViewNotices = {
  /** A tab's terms or state changed, or it came to the front of its window. */
  tabChanged: { tabId: number };
  settingsChanged: Record<string, never>;
  choicesChanged: Record<string, never>;
  /** One of the reader's own glossaries, or an entry of one. */
  glossariesChanged: Record<string, never>;
};

export type BackgroundRequestName = keyof BackgroundRequests;
export type ContentNoticeName = keyof ContentNotices;
export type ViewNoticeName = keyof ViewNotices;
