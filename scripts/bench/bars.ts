import type { Figures, OursFigures, PageFigures } from './figures.ts';
import { median } from './median.ts';

/** A line of the table: what was measured against what was promised. */
export type BarResult = {
  what: string;
  bar: string;
  /** Null: not measured in this run. */
  value: number | null;
  met: boolean | null;
  /** How the value is written. */
  unit: '' | 'ms' | 'kB';
};

type Bar = {
  what: string;
  most?: number;
  least?: number;
  unit?: BarResult['unit'];
  value: (figures: Figures) => number | null;
};

const BARS: readonly Bar[] = [
  { what: 'ours ÷ bare walk, 2,000 terms', most: 3, value: (f) => againstWalk(f, 2_000) },
  { what: 'ours ÷ bare walk, 100,000 terms', most: 4, value: (f) => againstWalk(f, 100_000) },
  {
    what: '100,000 terms ÷ 20 terms, as many hits painted',
    most: 2,
    value: ({ pages }) => middle(pages, (page) => over(page.capped?.main, page.ours[20]?.main)),
  },
  { what: 'fastest peer ÷ ours, 2,000 terms', least: 8, value: (f) => fastestPeer(f, 2_000) },
  { what: 'fastest peer ÷ ours, 20,000 terms', least: 25, value: (f) => fastestPeer(f, 20_000) },
  {
    what: 'mark.js ÷ ours, 200 terms',
    least: 150,
    value: ({ pages }) =>
      middle(pages, ({ peers, ours }) => over(peers['mark.js']?.[200], ours[200]?.main)),
  },
  {
    what: 'index bytes per surface form, largest list',
    most: 24,
    value: ({ extra }) => extra?.bytesPerForm ?? null,
  },
  {
    what: 'heap of a tab, 100,000 ÷ 40 terms',
    most: 1.2,
    value: ({ extra }) => over(extra?.heap[100_000], extra?.heap[40] ?? extra?.heap[20]),
  },
  {
    what: 'restarted background to first answer, ≥ 1,000,000 ÷ ~2,000 forms',
    most: 5,
    value: ({ extra }) => over(extra?.restart.at(-1)?.ms, extra?.restart[0]?.ms),
  },
  {
    what: 'first paint of highlights, 100,000 ÷ 20 terms',
    most: 1.5,
    value: ({ pages }) =>
      middle(pages, ({ capped, ours }) =>
        ours[20]?.painted ? over(capped?.firstPaint, ours[20].firstPaint) : null,
      ),
  },
  {
    what: 'content script, minified',
    most: 60,
    unit: 'kB',
    value: ({ extra }) => over(extra?.content?.bytes, 1000),
  },
  {
    what: 'content script, gzip',
    most: 22,
    unit: 'kB',
    value: ({ extra }) => over(extra?.content?.gzip, 1000),
  },
  {
    what: 'longest task of ours, all saved pages',
    most: 50,
    unit: 'ms',
    value: ({ pages }) => longestTask(pages),
  },
  {
    what: 'longest task of ours, 5 MB page',
    most: 50,
    unit: 'ms',
    value: ({ long }) => longestTask(long.slice(-1)),
  },
  {
    what: 'layout work with 5,000 highlights ÷ untouched',
    most: 1.05,
    value: ({ extra }) => over(extra?.layout.painted, extra?.layout.untouched),
  },
  {
    what: 'hit-testing per pointer move, 5,000 highlights',
    most: 0.3,
    unit: 'ms',
    value: ({ extra }) => extra?.hitAt.msPerMove ?? null,
  },
  { what: 'growth, 5 MB ÷ 1 MB, 2,000 terms', most: 5.5, value: growth },
];

/** All bars with what this run says about them. */
export function judgeBars(figures: Figures): BarResult[] {
  return BARS.map(({ what, most, least, unit = '', value: measure }) => {
    const value = measure(figures);
    const met = value === null ? null : most === undefined ? value >= least! : value <= most;
    const bar = most === undefined ? `≥ ${least}` : `≤ ${most}`;
    return { what, bar: unit === '' ? bar : `${bar} ${unit}`, value, met, unit };
  });
}

function againstWalk({ pages }: Figures, size: number): number | null {
  return middle(pages, ({ ours, walk }) => over(ours[size]?.main, walk));
}

function fastestPeer({ pages }: Figures, size: number): number | null {
  return middle(pages, ({ peers, ours }) => {
    const times = Object.values(peers).flatMap((bySize) => bySize[size] ?? []);
    return times.length === 0 ? null : over(Math.min(...times), ours[size]?.main);
  });
}

function longestTask(pages: readonly PageFigures[]): number | null {
  const tasks = pages.flatMap(({ ours }) => Object.values(ours).map(({ longest }) => longest));
  return tasks.length === 0 ? null : Math.max(...tasks);
}

function growth({ long }: Figures): number | null {
  const [one, five] = long.map(({ ours }): OursFigures | undefined => ours[2_000]);
  return over(five?.main, one?.main);
}

/** The median over the pages for which there is a value. */
function middle(
  pages: readonly PageFigures[],
  pick: (page: PageFigures) => number | null,
): number | null {
  const values = pages.map(pick).filter((value) => value !== null);
  return values.length === 0 ? null : median(values);
}

function over(above: number | null | undefined, below: number | null | undefined): number | null {
  return above == null || below == null || below === 0 ? null : above / below;
}
