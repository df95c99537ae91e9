import type { MatchTexts } from '../model/block-text.ts';
import type { Hit } from '../model/hit.ts';
import { type MarkOptions, marksOf } from './block-marks.ts';
import type { Run } from './dirty-runs.ts';
import type { BoundaryMark, PageMark } from './page-mark.ts';
import { TextReader, type TextSink } from './read-text.ts';
import type { Slices } from './slices.ts';
import type { TextBlock } from './text-block.ts';

export type ScanOptions = MarkOptions &
  Pick<TextSink, 'onShadowRoot' | 'onPossibleHost' | 'closedRootOf'> & {
    slices: Slices;
    signal: AbortSignal;
    matchTexts: MatchTexts;
  };

export type Scan = {
  /** For each run its marks, in page order. */
  marks: PageMark[][];
  /** Runs that the page took away while they were read. */
  lost: Run[];
};

/** Blocks are short: the clock is asked for every so many. */
const CLOCK_EVERY = 16;
/** So much text goes in one question, in UTF-16 units; long pages are matched while they are read. */
const QUESTION = 100_000;

type Found = TextBlock | BoundaryMark;
type HitsOf = ReadonlyMap<TextBlock, readonly Hit[]>;

/** Reads runs, has their text matched, and makes marks of the hits. */
export async function scanRuns(runs: readonly Run[], options: ScanOptions): Promise<Scan> {
  const lost: Run[] = [];
  const readings: Found[][] = [];
  const matching = new Matching(options.matchTexts);
  for (const run of runs) {
    const found: Found[] = [];
    readings.push(found);
    const reader = new TextReader(run, sinkFor(found, matching, options));
    while (!reader.step(options.slices.deadline)) {
      await options.slices.rest();
      if (options.signal.aborted) return { marks: [], lost: [] };
    }
    if (reader.lost) lost.push(run);
  }
  options.slices.pause();
  const hits = await matching.finish();
  options.slices.resume();
  if (options.signal.aborted) return { marks: [], lost: [] };
  return { marks: await marksOfAll(readings, hits, options), lost };
}

/** The questions of one reading, one after the other: each answer says more of the page as a whole. */
class Matching {
  readonly #matchTexts: MatchTexts;
  readonly #hits = new Map<TextBlock, readonly Hit[]>();
  #blocks: TextBlock[] = [];
  #length = 0;
  #asking: Promise<void> = Promise.resolve();

  constructor(matchTexts: MatchTexts) {
    this.#matchTexts = matchTexts;
  }

  add(block: TextBlock): void {
    this.#blocks.push(block);
    this.#length += block.text.length;
    if (this.#length >= QUESTION) this.#ask();
  }

  /** The blocks that have hits. Text whose question failed has none until it is read again. */
  async finish(): Promise<HitsOf> {
    if (this.#blocks.length > 0) this.#ask();
    await this.#asking;
    return this.#hits;
  }

  #ask(): void {
    const blocks = this.#blocks;
    this.#blocks = [];
    this.#length = 0;
    this.#asking = this.#asking
      .then(() => this.#matchTexts(blocks))
      .then(
        (answers) => {
          for (let at = 0; at < blocks.length; at++) {
            const hits = answers[at];
            if (hits !== undefined && hits.length > 0) this.#hits.set(blocks[at]!, hits);
          }
        },
        (error: unknown) => console.debug('Ordlys got no answer', error),
      );
  }
}

function sinkFor(found: Found[], matching: Matching, options: ScanOptions): TextSink {
  return {
    onBlock(block) {
      found.push(block);
      matching.add(block);
    },
    onBoundary(node, leave) {
      found.push({ kind: 'boundary', node, leave });
    },
    onShadowRoot: options.onShadowRoot,
    onPossibleHost: options.onPossibleHost,
    closedRootOf: options.closedRootOf,
  };
}

async function marksOfAll(
  readings: readonly Found[][],
  hitsOf: HitsOf,
  options: ScanOptions,
): Promise<PageMark[][]> {
  const all: PageMark[][] = [];
  for (const found of readings) {
    const marks: PageMark[] = [];
    all.push(marks);
    let clock = 0;
    for (const item of found) {
      if (!isBlock(item)) {
        marks.push(item);
        continue;
      }
      const hits = hitsOf.get(item);
      if (hits === undefined) continue;
      for (const mark of marksOf(item, hits, options)) marks.push(mark);
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
