import type { BenchTab } from './bench-tab.ts';
import type { CrowdedFigures } from './figures.ts';
import type { PointerRun } from './in-page/ours.ts';
import { runOurs } from './measure-page.ts';
import { median } from './median.ts';
import type { Rig } from './rig.ts';
import type { SavedPage } from './saved-pages.ts';

const HITS = 5_000;
const MOVES = 500;
const FORCED_LAYOUTS = 3;
/** One takes up to half as long again as the next; so many are taken of each state. */
const SAMPLES = 3;

/** Pointing and laying out on a page with thousands of highlights. */
export async function measureCrowded(
  rig: Rig,
  { page, list, runs }: { page: SavedPage; list: number; runs: number },
): Promise<CrowdedFigures> {
  const tab = await rig.open(page, rig.scripts.ours);
  await tab.evaluate(`ordlysOurs.prepare('${list}')`);
  await forcedLayouts(tab);
  const moves: PointerRun[] = [];
  const painted: number[] = [];
  const untouched: number[] = [];
  let hits = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    for (let at = 0; at < SAMPLES; at++) untouched.push(await forcedLayouts(tab));
    const done = await runOurs(tab, { list: String(list), density: 'all', cap: HITS });
    hits = Math.min(hits, done.painted);
    for (let at = 0; at < SAMPLES; at++) painted.push(await forcedLayouts(tab));
    moves.push(await tab.evaluate(`ordlysOurs.timeHitAt(${MOVES})`));
    await tab.evaluate('ordlysOurs.stop()');
  }
  const of = (pick: (run: PointerRun) => number) => median(moves.map(pick));
  return {
    hits,
    hitAt: {
      msPerMove: of((run) => run.msPerMove),
      slowest: of((run) => run.slowest),
      met: of((run) => run.met),
      moves: MOVES,
    },
    layout: { painted: median(painted), untouched: median(untouched) },
  };
}

/** Changes the width of the text to and fro; the page lays all of it out each time. */
async function forcedLayouts(tab: BenchTab): Promise<number> {
  await tab.evaluate('ordlysOurs.drawn()');
  const before = await tab.threadTimes();
  await tab.evaluate(`(() => { const body = document.body;
    for (let i = 0; i < ${FORCED_LAYOUTS}; i++) {
      body.style.width = (600 + i * 40) + 'px'; void body.offsetHeight;
    }
    body.style.width = ''; void body.offsetHeight; })()`);
  await tab.evaluate('ordlysOurs.drawn()');
  const after = await tab.threadTimes();
  return after.layout - before.layout + after.style - before.style;
}
