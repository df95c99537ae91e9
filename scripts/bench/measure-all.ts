import { availableParallelism } from 'node:os';
import type { BenchOptions } from './bench-options.ts';
import type { Figures, PageFigures } from './figures.ts';
import { measureExtras } from './measure-extras.ts';
import { measurePage } from './measure-page.ts';
import { measurePeers } from './measure-peers.ts';
import { type Rig, startRig } from './rig.ts';
import { makeLongPage, type SavedPage } from './saved-pages.ts';
import { makeTermLists } from './term-lists.ts';

const MB = 1_000_000;
/** Peers take long with large lists: those are tried on so many pages of middle size. */
const PEER_PAGES = 3;
const PEERS_EVERYWHERE_UP_TO = 200;
/** For the heap of a tab with few terms. */
const FEW_TERMS = 40;
const LONG_PAGE_RUNS = 3;
const LONG_PAGE_LISTS = [20, 2_000, 100_000];

/** One run of the bench. Says on standard error how far it is. */
export async function measureAll(
  saved: readonly SavedPage[],
  options: BenchOptions,
): Promise<Figures> {
  const { sizes, runs, short } = options;
  const bySize = [...saved].sort((a, b) => a.text.length - b.text.length);
  const pages = short ? bySize.slice(0, 1) : [...saved];
  const long = short
    ? []
    : [1, 5].map((size) => makeLongPage(`${size}-megabyte`, saved, size * MB));
  const allSizes = [...new Set([...sizes, ...(options.extras ? [FEW_TERMS] : [])])];
  const rig = await startRig([...pages, ...long], makeTermLists(saved, allSizes));
  try {
    const figures: Figures = {
      browser: await rig.version(),
      processors: availableParallelism(),
      runs,
      sizes,
      pages: [],
      long: [],
      extra: null,
    };
    for (const page of pages) {
      tell(page.name);
      figures.pages.push(await measurePage(rig, page, { sizes, runs }));
    }
    for (const page of options.long ? long : []) {
      tell(page.name);
      const few = Math.min(runs, LONG_PAGE_RUNS);
      const some = sizes.filter((size) => LONG_PAGE_LISTS.includes(size));
      figures.long.push(await measurePage(rig, page, { sizes: some, runs: few }));
    }
    if (options.peers) await addPeers(rig, { pages, figures, options, bySize });
    if (options.extras) {
      tell('figures that are measured once');
      const middle = bySize[bySize.length >> 1]!;
      figures.extra = await measureExtras(rig, { page: middle, crowded: long[1]!, sizes, runs });
    }
    return figures;
  } finally {
    await rig.close();
  }
}

type PeerWork = {
  pages: readonly SavedPage[];
  bySize: readonly SavedPage[];
  figures: Figures;
  options: BenchOptions;
};

async function addPeers(rig: Rig, { pages, bySize, figures, options }: PeerWork): Promise<void> {
  const first = Math.max(0, (bySize.length - PEER_PAGES) >> 1);
  const middle = new Set(bySize.slice(first, first + PEER_PAGES));
  for (const [at, page] of pages.entries()) {
    tell(`${page.name}: other tools`);
    const sizes = options.sizes.filter(
      (size) => size <= PEERS_EVERYWHERE_UP_TO || middle.has(page),
    );
    const figuresOfPage: PageFigures = figures.pages[at]!;
    figuresOfPage.peers = await measurePeers(rig, page, { sizes, runs: Math.min(3, options.runs) });
  }
}

function tell(text: string): void {
  console.error(`  ${text} …`);
}
