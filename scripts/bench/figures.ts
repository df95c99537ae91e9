import type { PeerName } from './in-page/peers.ts';

/** Medians of the runs of one list on one page; times in ms. */
export type OursFigures = {
  /** Our code's time on the page's main thread, the first time a fresh page is read. */
  main: number;
  /** The same when the page is read again and the code is warm; null: not measured. */
  warm: number | null;
  /** From the start to the last painting. */
  wall: number;
  /** Null: nothing was found to paint. */
  firstPaint: number | null;
  longest: number;
  /** The page thread's processor time in all, rendering of the highlights included. */
  thread: number;
  found: number;
  painted: number;
  /** Size of the questions and of their answers, UTF-16 units of JSON. */
  questionUnits: number;
  answerUnits: number;
  answering: number;
};

/** A peer's time in ms, or why there is none. */
export type PeerResult = { ms: number } | { failed: string };

/** By peer and list size. Left out: not tried. */
export type PeerFigures = Partial<Record<PeerName, Record<number, PeerResult>>>;

/** A list of which no more hits were painted than of a smaller one. */
export type CappedFigures = { list: number; asMuchAs: number; main: number };

/** Reading while the page is still loading: our tasks over 50 ms, and the longest. */
export type LoadFigures = { list: number; longTasks: number; longest: number };

export type PageFigures = {
  name: string;
  bytes: number;
  textNodes: number;
  textUnits: number;
  walk: number;
  walkWarm: number;
  /** By list size. */
  ours: Record<number, OursFigures>;
  capped: CappedFigures | null;
  load: LoadFigures | null;
  peers: PeerFigures;
};

/** One way of matching a page's text with the index. */
export type TransportFigures = {
  terms: number;
  way: string;
  ms: number;
  /** Of them in the page itself. */
  here: number;
  bytes: number;
};

export type CrowdedFigures = {
  hits: number;
  /** The median over the moves, and the slowest. */
  hitAt: { msPerMove: number; slowest: number; moves: number; met: number };
  /** Layout and style work in ms of forced layouts. */
  layout: { painted: number; untouched: number };
};

export type ExtraFigures = {
  /** First reads in new tabs: nothing of ours is compiled there yet; ms. */
  newTab: { list: number; walk: number; ours: number };
  /** Bytes of a tab's heap after reading, by list size. */
  heap: Record<number, number>;
  /** ms from a restarted background to its first answer, by list size. */
  restart: Record<number, number>;
  transport: TransportFigures[];
  crowded: CrowdedFigures;
  content: { bytes: number; gzip: number } | null;
};

/** A list as it is compiled. */
export type IndexFigures = { forms: number; bytes: number; compileMs: number };

export type Figures = {
  browser: string;
  processors: number;
  /** How busy the machine was before the run: processes that wanted to run. */
  load: number;
  runs: number;
  sizes: number[];
  indexes: Record<number, IndexFigures>;
  /** Ordinary pages, by name. */
  pages: PageFigures[];
  /** The made pages of one and of five megabytes. */
  long: PageFigures[];
  extra: ExtraFigures | null;
};
