import { availableParallelism, loadavg } from 'node:os';
import type { BenchOptions } from './bench-options.ts';
import type { Figures } from './figures.ts';
import { makeLongPages } from './long-pages.ts';
import { measureExtras } from './measure-extras.ts';
import { measureLoad, measurePage } from './measure-page.ts';
import { measurePeers } from './measure-peers.ts';
import { type Rig, startRig } from './rig.ts';
import type { SavedPage } from './saved-pages.ts';
import { makeTermLists } from './term-lists.ts';

/** Lists that every page is read with; so many pages of middle size are read with all lists. */
const EVERYWHERE = [20, 2_000, 100_000];
const PAGES_WITH_ALL_LISTS = 5;
/** The other tools take long: these lists, and so many pages of middle size. */
const PEER_LISTS = [200, 2_000, 20_000];
const PEER_PAGES = 2;
const PEER_RUNS = 3;
/** Lists that only what is measured once needs. */
const EXTRA_LISTS = [40, 200];

/** One run of the bench. Says on standard error how far it is. */
export async function measureAll(
  saved: readonly SavedPage[],
  options: BenchOptions,
  signal: AbortSignal,
): Promise<Figures> {
  const { sizes, runs, short } = options;
  const bySize = [...saved].sort((a, b) => a.text.length - b.text.length);
  const pages = short ? bySize.slice(0, 1) : [...saved];
  const long = short ? [] : makeLongPages(saved);
  const load = loadavg()[0]!;
  const allSizes = [...new Set([...sizes, ...(options.extras ? EXTRA_LISTS : [])])];
  const rig = await startRig([...pages, ...long], makeTermLists(saved, allSizes), signal);
  const figures: Figures = {
    browser: await rig.version(),
    processors: availableParallelism(),
    load,
    runs,
    sizes,
    indexes: rig.indexes(),
    pages: [],
    long: [],
    extra: null,
  };
  try {
    await addPages(rig, { pages, bySize, figures, options });
    if (options.long) await addLongPages(rig, { pages: long, figures, options });
    if (options.extras) {
      tell('figures that are measured once');
      const page = middleOf(bySize, 1)[0]!;
      figures.extra = await measureExtras(rig, { page, crowded: long[1]!, sizes, runs });
    }
    if (options.peers) await addPeers(rig, { pages, bySize, figures, options });
  } catch (error) {
    // An interruption closes the browser under the measurement; what was measured before stands.
    if (!signal.aborted) throw error;
  } finally {
    await rig.close();
  }
  return figures;
}

type Work = { pages: readonly SavedPage[]; figures: Figures; options: BenchOptions };
type PageWork = Work & { bySize: readonly SavedPage[] };

async function addPages(rig: Rig, { pages, bySize, figures, options }: PageWork): Promise<void> {
  const { runs, sizes } = options;
  const withAll = new Set(middleOf(bySize, PAGES_WITH_ALL_LISTS));
  for (const page of pages) {
    tell(page.name);
    const lists = withAll.has(page) ? sizes : listsEverywhere(sizes);
    const measured = await measurePage(rig, page, { sizes: lists, runs });
    if (!options.short) measured.load = await measureLoad(rig, page, lists.at(-1)!);
    figures.pages.push(measured);
  }
}

async function addLongPages(rig: Rig, { pages, figures, options }: Work): Promise<void> {
  const lists = listsEverywhere(options.sizes);
  for (const page of pages) {
    tell(page.name);
    figures.long.push(await measurePage(rig, page, { sizes: lists, runs: options.runs }));
  }
}

async function addPeers(rig: Rig, { pages, bySize, figures, options }: PageWork): Promise<void> {
  const sizes = options.sizes.filter((size) => PEER_LISTS.includes(size));
  for (const page of middleOf(bySize, PEER_PAGES)) {
    tell(`${page.name}: other tools`);
    const runs = Math.min(PEER_RUNS, options.runs);
    figures.pages[pages.indexOf(page)]!.peers = await measurePeers(rig, page, { sizes, runs });
  }
}

function listsEverywhere(sizes: readonly number[]): readonly number[] {
  const lists = sizes.filter((size) => EVERYWHERE.includes(size));
  return lists.length === 0 ? sizes : lists;
}

function middleOf(bySize: readonly SavedPage[], count: number): SavedPage[] {
  const first = Math.max(0, (bySize.length - count + 1) >> 1);
  return bySize.slice(first, first + count);
}

function tell(text: string): void {
  console.error(`  ${text} …`);
}
