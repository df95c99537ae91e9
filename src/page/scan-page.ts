import type { LanguageCode } from '../model/glossary.ts';
import type { Run } from './dirty-runs.ts';
import { type MatchBlockOptions, matchBlock } from './match-blocks.ts';
import type { PageLanguage } from './page-language.ts';
import type { BoundaryMark, PageMark } from './page-mark.ts';
import { TextReader, type TextSink } from './read-text.ts';
import type { Slices } from './slices.ts';
import type { TextBlock } from './text-block.ts';

export type ScanOptions = Omit<MatchBlockOptions, 'isVisible'> &
  Pick<TextSink, 'onShadowRoot' | 'onPossibleHost' | 'closedRootOf'> & {
    slices: Slices;
    signal: AbortSignal;
    language: PageLanguage;
    isVisible: MatchBlockOptions['isVisible'];
    collectWords(text: string): void;
    /** Resolves when the matcher knows the words collected; undefined when it knows them already. */
    learn(): Promise<void> | undefined;
  };

export type Scan = {
  /** For each run its marks, in page order. */
  marks: PageMark[][];
  /** Runs that the page took away while they were read. */
  lost: Run[];
};

/** Blocks are short: the clock is asked for every so many. */
const CLOCK_EVERY = 16;

type Found = TextBlock | BoundaryMark;

/** Reads runs, asks once for their words, and matches. Waits only when there is reason to. */
export async function scanRuns(runs: readonly Run[], options: ScanOptions): Promise<Scan> {
  const lost: Run[] = [];
  const readings: Found[][] = [];
  for (const run of runs) {
    const found: Found[] = [];
    readings.push(found);
    const reader = new TextReader(run, sinkFor(found, options));
    while (!reader.step(options.slices.deadline)) {
      await options.slices.rest();
      if (options.signal.aborted) return { marks: [], lost: [] };
    }
    if (reader.lost) lost.push(run);
  }
  await learnFor(readings, options);
  return { marks: await matchAll(readings, options), lost };
}

function sinkFor(found: Found[], options: ScanOptions): TextSink {
  return {
    onBlock(block) {
      found.push(block);
      options.collectWords(block.text);
    },
    onBoundary(node, leave) {
      found.push({ kind: 'boundary', node, leave });
    },
    onShadowRoot: options.onShadowRoot,
    onPossibleHost: options.onPossibleHost,
    closedRootOf: options.closedRootOf,
  };
}

async function learnFor(readings: Found[][], options: ScanOptions): Promise<void> {
  const blocks = readings.flat().filter(isBlock);
  const learning = options.learn();
  const judging = options.language.judge(blocks);
  if (!learning && !judging) return;
  options.slices.pause();
  await Promise.all([learning, judging]);
  options.slices.resume();
}

async function matchAll(readings: Found[][], options: ScanOptions): Promise<PageMark[][]> {
  const all: PageMark[][] = [];
  for (const found of readings) {
    const marks: PageMark[] = [];
    all.push(marks);
    let clock = 0;
    for (const item of found) {
      if (!isBlock(item)) marks.push(item);
      else {
        const language: LanguageCode | null = options.language.of(item);
        for (const mark of matchBlock(item, language, options)) marks.push(mark);
      }
      if (++clock % CLOCK_EVERY !== 0 || !options.slices.isOver()) continue;
      await options.slices.rest();
      if (options.signal.aborted) return [];
    }
  }
  return all;
}

function isBlock(found: Found): found is TextBlock {
  return 'parts' in found;
}
