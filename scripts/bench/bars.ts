import type { Figures, OursFigures, PageFigures } from './figures.ts';
import { FIVE_MEGABYTES, ONE_MEGABYTE } from './long-pages.ts';
import { median } from './median.ts';

/** A line of the table: what was measured against what was promised. */
export type BarResult = {
  what: string;
  bar: string;
  /** Null: not measured in this run. */
  value: number | null;
  met: boolean | null;
  /** How the value is written. */
  unit: BarUnit;
};

type BarUnit = '' | 'ms' | 'kB' | 'bytes';
type Bar = {
  what: string;
  most?: number;
  least?: number;
  unit?: BarUnit;
  value: (figures: Figures) => number | null;
};

/** Enough to speak of a crowded page. */
const CROWD = 5_000;

const TIMES: readonly Bar[] = [
  ...[2_000, 100_000].flatMap((size): Bar[] => {
    const what = `ours ÷ bare walk, ${size.toLocaleString('en')} terms`;
    const most = size === 2_000 ? 3 : 4;
    return [
      {
        what: `${what}, both on a fresh page`,
        most,
        value: ({ pages }) => middle(pages, ({ ours, walk }) => over(ours[size]?.main, walk)),
      },
      {
        what: `${what}, both again on the same page`,
        most,
        value: ({ pages }) =>
          middle(pages, ({ ours, walkWarm }) => over(ours[size]?.warm, walkWarm)),
      },
    ];
  }),
  {
    what: '100,000 terms ÷ 20 terms, as many hits painted',
    most: 2,
    value: ({ pages }) =>
      middle(pages, ({ capped, ours }) =>
        capped?.list === 100_000 && capped.asMuchAs === 20
          ? over(capped.main, ours[20]?.main)
          : null,
      ),
  },
  {
    what: 'first paint of highlights, 100,000 ÷ 40 terms',
    most: 1.5,
    value: ({ pages }) =>
      middle(pages, ({ ours }) => over(ours[100_000]?.firstPaint, ours[40]?.firstPaint)),
  },
  { what: 'growth, 5 MB ÷ 1 MB, 2,000 terms', most: 5.5, value: growth },
];

const PEERS: readonly Bar[] = [
  {
    what: 'fastest peer that finished ÷ ours, 2,000 terms',
    least: 8,
    value: (f) => fastestPeer(f, 2_000),
  },
  {
    what: 'fastest peer that finished ÷ ours, 20,000 terms',
    least: 25,
    value: (f) => fastestPeer(f, 20_000),
  },
  ...[2_000, 20_000].map(
    (size): Bar => ({
      what: `fastest peer ÷ bare walk, ${size.toLocaleString('en')} terms: more nobody can be faster`,
      value: (f) => fastestPeer(f, size, ({ walk }) => walk),
    }),
  ),
  {
    what: 'mark.js ÷ ours, 200 terms',
    least: 150,
    value: ({ pages }) =>
      middle(pages, ({ peers, ours }) => {
        const result = peers['mark.js']?.[200];
        return result && 'ms' in result ? over(result.ms, ours[200]?.main) : null;
      }),
  },
];

const SIZES: readonly Bar[] = [
  {
    what: 'index per surface form, 100,000 terms',
    most: 24,
    unit: 'bytes',
    value: ({ indexes }) => over(indexes[100_000]?.bytes, indexes[100_000]?.forms),
  },
  {
    what: 'heap of a tab, 100,000 ÷ 40 terms',
    most: 1.2,
    value: ({ extra }) => over(extra?.heap[100_000], extra?.heap[40]),
  },
  {
    what: 'restarted background to first answer, over 1,000,000 ÷ over 2,000 forms',
    most: 5,
    value: restart,
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
];

const SMOOTHNESS: readonly Bar[] = [
  {
    what: 'tasks of ours over 50 ms while the saved pages load, together',
    most: 0,
    value: ({ pages }) => most(pages, ({ load }) => load?.longTasks, sum),
  },
  {
    what: 'longest task of ours, all saved pages',
    most: 50,
    unit: 'ms',
    value: ({ pages }) => most(pages, longestTask, maximum),
  },
  {
    what: 'longest task of ours, 5 MB page',
    most: 50,
    unit: 'ms',
    value: ({ long }) => most(long.filter(isNamed(FIVE_MEGABYTES)), longestTask, maximum),
  },
  {
    what: 'layout work with 5,000 highlights ÷ untouched',
    most: 1.05,
    value: ({ extra }) =>
      isCrowded(extra)
        ? over(extra?.crowded.layout.painted, extra?.crowded.layout.untouched)
        : null,
  },
  {
    what: 'hit-testing per pointer move, 5,000 highlights',
    most: 0.3,
    unit: 'ms',
    value: ({ extra }) => (isCrowded(extra) ? (extra?.crowded.hitAt.msPerMove ?? null) : null),
  },
];

/** All bars with what this run says about them. */
export function judgeBars(figures: Figures): BarResult[] {
  return [...TIMES, ...PEERS, ...SIZES, ...SMOOTHNESS].map((bar) => {
    const { what, unit = '' } = bar;
    const value = bar.value(figures);
    return { what, bar: textOf(bar), value, met: value === null ? null : isMet(bar, value), unit };
  });
}

function textOf({ most, least, unit = '' }: Bar): string {
  if (most === undefined && least === undefined) return '';
  const sign = most === undefined ? `≥ ${least}` : `≤ ${most}`;
  return unit === '' ? sign : `${sign} ${unit}`;
}

/** Null: only to be known. */
function isMet({ most, least }: Bar, value: number): boolean | null {
  if (most === undefined && least === undefined) return null;
  return value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? 0);
}

function fastestPeer(
  { pages }: Figures,
  size: number,
  against: (page: PageFigures) => number | undefined = ({ ours }) => ours[size]?.main,
): number | null {
  return middle(pages, (page) => {
    const results = Object.values(page.peers).flatMap((bySize) => bySize[size] ?? []);
    const times = results.flatMap((result) => ('ms' in result ? result.ms : []));
    return times.length === 0 ? null : over(Math.min(...times), against(page));
  });
}

function restart({ extra, indexes }: Figures): number | null {
  const enough = (size: number, forms: number) => (indexes[size]?.forms ?? 0) >= forms;
  if (!enough(100_000, 1_000_000) || !enough(200, 2_000)) return null;
  return over(extra?.restart[100_000], extra?.restart[200]);
}

function growth({ long }: Figures): number | null {
  const ours = (name: string): OursFigures | undefined => long.find(isNamed(name))?.ours[2_000];
  return over(ours(FIVE_MEGABYTES)?.main, ours(ONE_MEGABYTE)?.main);
}

function isCrowded(extra: Figures['extra']): boolean {
  return (extra?.crowded.hits ?? 0) >= CROWD;
}

function isNamed(wanted: string): (page: PageFigures) => boolean {
  return ({ name }) => name === wanted;
}

function longestTask({ ours, load }: PageFigures): number | undefined {
  const tasks = Object.values(ours).map(({ longest }) => longest);
  if (load) tasks.push(load.longest);
  return tasks.length === 0 ? undefined : maximum(tasks);
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const maximum = (values: readonly number[]) => Math.max(...values);

function most(
  pages: readonly PageFigures[],
  pick: (page: PageFigures) => number | undefined,
  join: (values: readonly number[]) => number,
): number | null {
  const values = pages.map(pick).filter((value) => value !== undefined);
  return values.length === 0 ? null : join(values);
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
