import type { BenchTab } from './bench-tab.ts';
import type { OursFigures, PageFigures } from './figures.ts';
import type { OursOptions, OursRun } from './in-page/ours.ts';
import { median } from './median.ts';
import type { Rig } from './rig.ts';
import type { SavedPage } from './saved-pages.ts';

type WalkRun = { ms: number; units: number; nodes: number };
type TimedRun = OursRun & { thread: number; warm: number };

/**
 * The bare walk and ours on one page, each run on a page opened afresh. Runs take turns, so that
 * what else the machine does falls on all of them alike.
 */
export async function measurePage(
  rig: Rig,
  page: SavedPage,
  { sizes, runs }: { sizes: readonly number[]; runs: number },
): Promise<PageFigures> {
  const walks: WalkRun[][] = [];
  const ours = new Map<number, TimedRun[]>(sizes.map((size) => [size, []]));
  for (let run = 0; run < runs; run++) {
    walks.push(await walkOnce(rig, page));
    for (const size of sizes) ours.get(size)!.push(await oursOnce(rig, page, optionsFor(size)));
  }
  const first = walks[0]![0]!;
  return {
    name: page.name,
    bytes: Buffer.byteLength(page.html),
    textNodes: first.nodes,
    textUnits: first.units,
    walk: median(walks.map(([cold]) => cold!.ms)),
    walkWarm: median(walks.map((each) => median(each.slice(1).map(({ ms }) => ms)))),
    ours: Object.fromEntries([...ours].map(([size, all]) => [size, mediansOf(all)])),
    capped: await measureCapped(rig, page, { sizes, runs, ours }),
    peers: {},
  };
}

/** The largest list, with no more hits painted than the smallest list has. */
async function measureCapped(
  rig: Rig,
  page: SavedPage,
  { sizes, runs, ours }: { sizes: readonly number[]; runs: number; ours: Map<number, TimedRun[]> },
): Promise<OursFigures | null> {
  if (sizes.length < 2) return null;
  const largest = sizes.at(-1)!;
  const cap = ours.get(sizes[0]!)![0]!.painted;
  const all: TimedRun[] = [];
  for (let run = 0; run < runs; run++) {
    all.push(await oursOnce(rig, page, { ...optionsFor(largest), cap }));
  }
  return mediansOf(all);
}

function optionsFor(size: number): OursOptions {
  return { list: String(size), density: 'section', cap: null };
}

async function walkOnce(rig: Rig, page: SavedPage): Promise<WalkRun[]> {
  const tab = await rig.open(page, rig.scripts.walk);
  return tab.evaluate('[1, 2, 3, 4, 5, 6].map(() => ordlysWalk.bareWalk())');
}

async function oursOnce(rig: Rig, page: SavedPage, options: OursOptions): Promise<TimedRun> {
  const tab = await rig.open(page, rig.scripts.ours);
  await tab.evaluate(`ordlysOurs.prepare('${options.list}')`);
  const before = await tab.threadTimes();
  const run = await runOurs(tab, options);
  const after = await tab.threadTimes();
  await tab.evaluate('ordlysOurs.stop()');
  const again = await runOurs(tab, options);
  return { ...run, thread: after.task - before.task, warm: again.busy };
}

export function runOurs(tab: BenchTab, options: OursOptions): Promise<OursRun> {
  return tab.evaluate(`ordlysOurs.run(${JSON.stringify(options)})`);
}

function mediansOf(runs: readonly TimedRun[]): OursFigures {
  const of = (pick: (run: TimedRun) => number) => median(runs.map(pick));
  return {
    main: of((run) => run.busy),
    wall: of((run) => run.wall),
    firstPaint: of((run) => run.firstPaint),
    longest: of((run) => run.longest),
    thread: of((run) => run.thread),
    warm: of((run) => run.warm),
    found: of((run) => run.found),
    painted: of((run) => run.painted),
    words: of((run) => run.words),
    answerUnits: of((run) => run.answerUnits),
    answering: of((run) => run.answering),
  };
}
