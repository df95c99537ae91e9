import type { BenchTab } from './bench-tab.ts';
import type { LoadFigures, OursFigures, PageFigures } from './figures.ts';
import type { OursOptions, OursRun } from './in-page/ours.ts';
import { median } from './median.ts';
import type { Rig } from './rig.ts';
import type { SavedPage } from './saved-pages.ts';

type WalkRun = { ms: number; units: number; nodes: number };
type TimedRun = OursRun & { thread: number; warm: number | null };
type PagePlan = { sizes: readonly number[]; runs: number };

/** Lists for which reading the same page again is measured, too. */
const READ_AGAIN = [2_000, 100_000];
/** The first on a fresh page, and the second on the same. */
const WALKS = '[ordlysWalk.bareWalk(), ordlysWalk.bareWalk()]';

/**
 * The bare walk and ours on one page. Each of them finds the page opened afresh, and their order
 * turns with every run, so that neither has the others' warmth or what else the machine does.
 */
export async function measurePage(
  rig: Rig,
  page: SavedPage,
  { sizes, runs }: PagePlan,
): Promise<PageFigures> {
  const walks: WalkRun[][] = [];
  const capped: TimedRun[] = [];
  const ours = new Map<number, TimedRun[]>(sizes.map((size) => [size, []]));
  const [smallest, largest] = [sizes[0]!, sizes.at(-1)!];
  const steps = [
    async () => walks.push(await walkOnce(rig, page)),
    ...sizes.map((size) => async () => {
      const again = READ_AGAIN.includes(size);
      ours.get(size)!.push(await oursOnce(rig, page, { ...optionsFor(size), again }));
    }),
  ];
  if (largest !== smallest) {
    steps.push(async () => {
      const cap = ours.get(smallest)![0]!.painted;
      capped.push(await oursOnce(rig, page, { ...optionsFor(largest), cap, again: false }));
    });
  }
  for (let run = 0; run < runs; run++) {
    for (const step of run % 2 === 0 ? steps : [...steps].reverse()) await step();
  }
  const first = walks[0]![0]!;
  return {
    name: page.name,
    bytes: Buffer.byteLength(page.html),
    textNodes: first.nodes,
    textUnits: first.units,
    walk: median(walks.map(([cold]) => cold!.ms)),
    walkWarm: median(walks.map(([, again]) => again!.ms)),
    ours: Object.fromEntries([...ours].map(([size, all]) => [size, mediansOf(all)])),
    capped:
      capped.length === 0
        ? null
        : { list: largest, asMuchAs: smallest, main: median(capped.map(({ busy }) => busy)) },
    load: null,
    peers: {},
  };
}

/** Reads a page that is still loading, from the moment at which content scripts start. */
export async function measureLoad(rig: Rig, page: SavedPage, size: number): Promise<LoadFigures> {
  const options = JSON.stringify(optionsFor(size));
  const start = `globalThis.ordlysLoad = new Promise((resolve, reject) =>
    document.addEventListener('DOMContentLoaded', () => ordlysOurs.prepare('${size}')
      .then(() => ordlysOurs.run(${options})).then(resolve, reject)));`;
  const tab = await rig.openWith(page, `${rig.scripts.ours}\n${start}`);
  const { longTasks, longest } = await tab.evaluate<OursRun>('ordlysLoad');
  return { list: size, longTasks, longest };
}

/** First reads in tabs of their own, whose browser processes have never seen our code. */
export async function measureNewTabs(
  rig: Rig,
  page: SavedPage,
  { size, runs }: { size: number; runs: number },
): Promise<{ list: number; walk: number; ours: number }> {
  const walks: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < runs; run++) {
    await rig.abandonTab();
    walks.push((await walkOnce(rig, page))[0]!.ms);
    await rig.abandonTab();
    ours.push((await oursOnce(rig, page, { ...optionsFor(size), again: false })).busy);
  }
  return { list: size, walk: median(walks), ours: median(ours) };
}

export function optionsFor(size: number): OursOptions {
  return { list: String(size), density: 'section', cap: null };
}

export function runOurs(tab: BenchTab, options: OursOptions): Promise<OursRun> {
  return tab.evaluate(`ordlysOurs.run(${JSON.stringify(options)})`);
}

async function walkOnce(rig: Rig, page: SavedPage): Promise<WalkRun[]> {
  const tab = await rig.open(page, rig.scripts.walk);
  return tab.evaluate(WALKS);
}

async function oursOnce(
  rig: Rig,
  page: SavedPage,
  { again, ...options }: OursOptions & { again: boolean },
): Promise<TimedRun> {
  const tab = await rig.open(page, rig.scripts.ours);
  await tab.evaluate(`ordlysOurs.prepare('${options.list}')`);
  const before = await tab.threadTimes();
  const run = await runOurs(tab, options);
  const after = await tab.threadTimes();
  let warm: number | null = null;
  if (again) {
    // Taking highlights away is drawn first: its styling is not the next reading's.
    await tab.evaluate('ordlysOurs.stop()');
    await tab.evaluate('ordlysOurs.drawn()');
    warm = (await runOurs(tab, options)).busy;
  }
  return { ...run, thread: after.task - before.task, warm };
}

function mediansOf(runs: readonly TimedRun[]): OursFigures {
  const of = (pick: (run: TimedRun) => number) => median(runs.map(pick));
  const ofSome = (pick: (run: TimedRun) => number | null) => {
    const values = runs.map(pick).filter((value) => value !== null);
    return values.length === 0 ? null : median(values);
  };
  return {
    main: of((run) => run.busy),
    warm: ofSome((run) => run.warm),
    wall: of((run) => run.wall),
    firstPaint: ofSome((run) => run.firstPaint),
    longest: of((run) => run.longest),
    thread: of((run) => run.thread),
    found: of((run) => run.found),
    painted: of((run) => run.painted),
    questionUnits: of((run) => run.questionUnits),
    answerUnits: of((run) => run.answerUnits),
    answering: of((run) => run.answering),
  };
}
