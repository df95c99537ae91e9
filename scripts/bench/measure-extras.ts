import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensionFolder } from '../build/build-extension.ts';
import type { BenchTab } from './bench-tab.ts';
import type { ExtraFigures } from './figures.ts';
import { runOurs } from './measure-page.ts';
import { median } from './median.ts';
import type { Rig } from './rig.ts';
import type { SavedPage } from './saved-pages.ts';

type ExtraOptions = {
  /** The page on which heaps are compared. */
  page: SavedPage;
  /** A page with thousands of hits. */
  crowded: SavedPage;
  sizes: readonly number[];
  runs: number;
};

const ENOUGH_HITS = 5_000;
const FORCED_LAYOUTS = 5;

/** What is measured once and not per page. */
export async function measureExtras(rig: Rig, options: ExtraOptions): Promise<ExtraFigures> {
  const largest = rig.compiled.get(options.sizes.at(-1)!)!;
  return {
    formsAtLargest: largest.forms,
    bytesPerForm: largest.bytes.byteLength / largest.forms,
    compileMs: largest.compileMs,
    heap: await measureHeap(rig, options),
    restart: await measureRestart(rig, options),
    ...(await measureCrowded(rig, options)),
    content: contentSize(),
  };
}

async function measureHeap(rig: Rig, { page, runs }: ExtraOptions) {
  const heap: Record<number, number> = {};
  for (const size of rig.compiled.keys()) {
    const used: number[] = [];
    for (let run = 0; run < runs; run++) {
      const tab = await rig.open(page, rig.scripts.ours);
      await tab.evaluate(`ordlysOurs.prepare('${size}')`);
      await runOurs(tab, { list: String(size), density: 'section', cap: null });
      used.push(await tab.heapUsed());
    }
    heap[size] = median(used);
  }
  return heap;
}

async function measureRestart(rig: Rig, { page, sizes, runs }: ExtraOptions) {
  const text = JSON.stringify(page.text.slice(0, 40_000));
  const restart: ExtraFigures['restart'] = [];
  // The first of about two thousand forms, the last of about a million.
  for (const size of sizes.filter((each) => each >= 200)) {
    let tab = await rig.openEmpty(rig.scripts.restart);
    await tab.evaluate(`ordlysRestart.storeIndex('${size}')`);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      tab = await rig.openEmpty(rig.scripts.restart);
      times.push(await tab.evaluate(`ordlysRestart.timeRestart('${size}', ${text})`));
    }
    restart.push({ forms: rig.compiled.get(size)!.forms, ms: median(times) });
  }
  return restart;
}

/** Pointing and laying out on a page with thousands of highlights. */
async function measureCrowded(rig: Rig, { crowded, sizes, runs }: ExtraOptions) {
  const list = String(sizes.at(-1));
  const moves: { ms: number; met: number }[] = [];
  const painted: number[] = [];
  const untouched: number[] = [];
  let hits = 0;
  for (let run = 0; run < runs; run++) {
    const tab = await rig.open(crowded, rig.scripts.ours);
    untouched.push(await forcedLayouts(tab));
    await tab.evaluate(`ordlysOurs.prepare('${list}')`);
    ({ painted: hits } = await runOurs(tab, { list, density: 'all', cap: ENOUGH_HITS }));
    painted.push(await forcedLayouts(tab));
    await tab.page.setViewport({ width: 1280, height: 900 });
    moves.push(await tab.evaluate('ordlysOurs.timeHitAt(500)'));
  }
  return {
    hitAt: {
      hits,
      msPerMove: median(moves.map(({ ms }) => ms)),
      met: median(moves.map(({ met }) => met)),
    },
    layout: { painted: median(painted), untouched: median(untouched), hits },
  };
}

/** Changes the width of the text to and fro; the page lays all of it out each time. */
async function forcedLayouts(tab: BenchTab): Promise<number> {
  const force = `(() => { const body = document.body;
    for (let i = 0; i < ${FORCED_LAYOUTS}; i++) {
      body.style.width = (600 + i * 40) + 'px'; void body.offsetHeight;
    }
    body.style.width = ''; void body.offsetHeight; })()`;
  await tab.evaluate(force);
  const before = await tab.threadTimes();
  await tab.evaluate(force);
  const after = await tab.threadTimes();
  return after.layout - before.layout + after.style - before.style;
}

/** The built content script; null before the extension is built. */
function contentSize(): ExtraFigures['content'] {
  const file = join(extensionFolder('chrome'), 'read-page.js');
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
