import type { PeerName } from './in-page/peers.ts';

/** Medians of the runs of one list on one page; times in ms. */
export type OursFigures = {
  /** Our code's time on the page's main thread. */
  main: number;
  /** From the start to the last painting. */
  wall: number;
  firstPaint: number;
  longest: number;
  /** The page thread's processor time in all, rendering of the highlights included. */
  thread: number;
  /** `main` when the same page is read again and the code is warm. */
  warm: number;
  found: number;
  painted: number;
  words: number;
  /** Size of question's answers, UTF-16 units of JSON. */
  answerUnits: number;
  answering: number;
};

/** A peer's time in ms; `null`: it threw or ran past the limit. Left out: not tried. */
export type PeerFigures = Partial<Record<PeerName, Record<number, number | null>>>;

export type PageFigures = {
  name: string;
  bytes: number;
  textNodes: number;
  textUnits: number;
  walk: number;
  walkWarm: number;
  /** By list size. */
  ours: Record<number, OursFigures>;
  /** The largest list with no more painted than the smallest paints. */
  capped: OursFigures | null;
  peers: PeerFigures;
};

export type ExtraFigures = {
  formsAtLargest: number;
  bytesPerForm: number;
  compileMs: number;
  /** Bytes of a tab's heap after reading, by list size. */
  heap: Record<number, number>;
  /** ms from a restarted background to its first answer, by number of forms. */
  restart: { forms: number; ms: number }[];
  hitAt: { hits: number; msPerMove: number; met: number };
  /** Layout and style work in ms of five forced layouts: painted, untouched. */
  layout: { painted: number; untouched: number; hits: number };
  content: { bytes: number; gzip: number } | null;
};

export type Figures = {
  browser: string;
  processors: number;
  runs: number;
  sizes: number[];
  /** Ordinary pages, by name. */
  pages: PageFigures[];
  /** The made pages of one and of five megabytes. */
  long: PageFigures[];
  extra: ExtraFigures | null;
};
