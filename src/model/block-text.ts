import type { LanguageCode } from './glossary.ts';
import type { EntryRef, Hit, HitKind } from './hit.ts';

/** A run of a page's text, as it is sent to be matched. */
export type BlockText = {
  text: string;
  /** What the nearest `lang` says; null where none is. */
  declared: LanguageCode | null;
  /** True when that `lang` is the page's own, or there is none. */
  pageLevel: boolean;
  /** The section it stands in, counted within one reading. */
  section: number;
};

/**
 * The hits of each text, in the order of the texts; offsets into the text as it was given. May
 * reject; a text without hits has an empty list.
 */
export type MatchTexts = (texts: readonly BlockText[]) => Promise<readonly (readonly Hit[])[]>;

/** What was learnt of a page from its text so far; the page keeps it and hands it back. */
export type PageMemory = {
  /** The language of its text as a whole; null: unknown. */
  language: LanguageCode | null;
  /** On how much text that was judged, in UTF-16 units. */
  judged: number;
  /** Terms that the page uses for something else, as its own definitions say: not explained on it. */
  usedOtherwise: number[];
};

/** On so much text the judgement of a page's language is final. */
export const SETTLED = 3_000;

export const NEW_PAGE: PageMemory = { language: null, judged: 0, usedOtherwise: [] };

/** A hit as it travels: offsets, kind, the entries' place in `TextMatches.groups`, the hits inside. */
export type SentHit = [start: number, end: number, kind: HitKind, group: number, inner: SentHit[]];

/** The hits of some texts: plain JSON, each group of entries written once. */
export type TextMatches = {
  groups: EntryRef[][];
  /** Which of their entries explain a word that everybody knows. */
  everyday: EntryRef[];
  /** Only texts with hits, by their place in the question. */
  hits: [text: number, hits: SentHit[]][];
  memory: PageMemory;
};
