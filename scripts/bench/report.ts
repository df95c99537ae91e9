import { type BarResult, judgeBars } from './bars.ts';
import type { Figures, IndexFigures, PageFigures, TransportFigures } from './figures.ts';
import { PEER_NAMES } from './measure-peers.ts';
import { median } from './median.ts';
import { round, table } from './table.ts';
import { TERM_LISTS_ARE } from './term-lists.ts';

/** The tables of a run in Markdown: readable as they are, and the body of docs/performance.md. */
export function reportTables(figures: Figures): string {
  const { browser, processors, load, runs, extra } = figures;
  const machine = `${processors} processors, load ${round(load)} before the run`;
  return [
    `${browser}, ${machine}; medians of ${runs} runs.`,
    TERM_LISTS_ARE,
    '## Ratios',
    barTable(judgeBars(figures)),
    '## Time on the page’s main thread, ms, medians over pages',
    listTable(figures),
    '## Each page, ms',
    pageTable(figures),
    ...(extra ? ['## Once per run', extraTable(figures)] : []),
    ...(extra
      ? [
          '## Ways of matching a page’s text with an index',
          transportTable({ ...figures, ...extra }),
        ]
      : []),
  ].join('\n\n');
}

/** Ratios of the first page alone. */
export function shortReport({ pages, sizes }: Figures): string {
  const [page] = pages;
  const smallest = page?.ours[sizes[0]!];
  if (!page || !smallest) return 'Nothing was measured.';
  const rows = sizes.flatMap((size) => {
    const ours = page.ours[size];
    if (!ours) return [];
    const again = ours.warm === null ? undefined : ours.warm / page.walkWarm;
    return [
      [
        size.toLocaleString('en'),
        round(ours.main / page.walk),
        round(again),
        round(ours.main / smallest.main),
      ],
    ];
  });
  const heads = ['terms', 'ours ÷ bare walk', 'again on the same page', '÷ fewest terms'];
  return `${page.name}: ratios, medians\n\n${table(heads, rows)}`;
}

function barTable(bars: readonly BarResult[]): string {
  const rows = bars.map(({ what, bar, value, met, unit }) => {
    if (value === null) return [what, bar, 'not measured', ''];
    const verdict = met === null ? '' : met ? 'yes' : 'no';
    return [what, bar, `${round(value)}${unit === '' ? '' : ` ${unit}`}`, verdict];
  });
  return table(['what', 'bar', 'measured', 'met'], rows);
}

function listTable({ pages, sizes }: Figures): string {
  const rows = sizes.map((size) => {
    const ours = pages.flatMap((page) => page.ours[size] ?? []);
    return [
      size.toLocaleString('en'),
      String(ours.length),
      middle(ours.map(({ main }) => main)),
      middle(ours.flatMap(({ warm }) => warm ?? [])),
      middle(ours.map(({ thread }) => thread)),
      middle(ours.flatMap(({ firstPaint }) => firstPaint ?? [])),
      middle(ours.map(({ wall }) => wall)),
      middle(ours.map(({ found }) => found)),
      ...PEER_NAMES.map((name) => peerCell(pages, name, size)),
    ];
  });
  const walk = middle(pages.map((page) => page.walk));
  const warm = middle(pages.map((page) => page.walkWarm));
  rows.unshift(['bare walk', String(pages.length), walk, warm]);
  const heads = ['terms', 'pages', 'ours', 'again', 'thread', 'first paint', 'wall', 'hits'];
  return table([...heads, ...PEER_NAMES], rows);
}

function peerCell(pages: readonly PageFigures[], name: (typeof PEER_NAMES)[number], size: number) {
  const results = pages.flatMap(({ peers }) => peers[name]?.[size] ?? []);
  const times = results.flatMap((result) => ('ms' in result ? result.ms : []));
  const failures = new Map<string, number>();
  for (const result of results) {
    if ('failed' in result) failures.set(result.failed, (failures.get(result.failed) ?? 0) + 1);
  }
  const done = times.length === 0 ? [] : [`${middle(times)} (${pagesOf(times.length)})`];
  const failed = [...failures].map(([failure, count]) => `${failure} (${pagesOf(count)})`);
  return [...done, ...failed].join('; ');
}

const pagesOf = (count: number) => (count === 1 ? '1 page' : `${count} pages`);

function pageTable({ pages, long, sizes }: Figures): string {
  const rows = [...pages, ...long].map((page) => [
    page.name,
    page.textNodes.toLocaleString('en'),
    page.textUnits.toLocaleString('en'),
    round(page.walk),
    ...sizes.map((size) => round(page.ours[size]?.main)),
    round(page.capped?.main),
    round(Math.max(...Object.values(page.ours).map(({ longest }) => longest))),
  ]);
  const lists = sizes.map((size) => `${size.toLocaleString('en')} terms`);
  const heads = ['page', 'text nodes', 'characters', 'bare walk', ...lists];
  return table([...heads, 'largest list, capped', 'longest task'], rows);
}

function extraTable({ extra, indexes, long }: Figures): string {
  if (extra === null) return '';
  const { newTab, crowded, restart, heap } = extra;
  const { hitAt, layout, hits } = crowded;
  const number = (value: number | string) => Number(value).toLocaleString('en');
  const rows = [
    ...Object.entries(indexes).map(([size, { forms, bytes, compileMs }]) => [
      `${number(size)} terms: forms; index, MB; compiling, ms`,
      `${number(forms)}; ${round(bytes / 1e6)}; ${round(compileMs)}`,
    ]),
    [
      `first read in a new tab, nothing compiled yet: bare walk; ours with ${number(newTab.list)} terms, ms`,
      `${round(newTab.walk)}; ${round(newTab.ours)}`,
    ],
    ...Object.entries(restart).map(([size, ms]) => [
      `restart to first answer with ${number(indexes[Number(size)]?.forms ?? 0)} forms, ms`,
      round(ms),
    ]),
    ...Object.entries(heap).map(([size, bytes]) => [
      `heap of a tab with ${number(size)} terms, MB`,
      round(bytes / 1e6),
    ]),
    ['highlights on the crowded page', number(hits)],
    [`pointer moves of ${hitAt.moves} that met one`, round(hitAt.met)],
    ['slowest pointer move, ms', round(hitAt.slowest)],
    [
      'layout and style, painted and untouched, ms',
      `${round(layout.painted)}; ${round(layout.untouched)}`,
    ],
    ...long.map(({ name, bytes }) => [`bytes of ${name}`, number(bytes)]),
  ];
  return table(['what', 'figure'], rows);
}

/** Each way of bringing an index to a page. */
export function transportTable({
  transport,
  indexes,
}: {
  transport: readonly TransportFigures[];
  indexes: Record<number, IndexFigures>;
}): string {
  const rows = transport.map(({ terms, way, ms, here, bytes }) => [
    terms.toLocaleString('en'),
    (indexes[terms]?.forms ?? 0).toLocaleString('en'),
    way,
    round(ms),
    round(here),
    round(bytes / 1000),
  ]);
  return table(['terms', 'forms', 'way', 'ms', 'in the page', 'kB'], rows);
}

function middle(values: readonly number[]): string {
  return values.length === 0 ? '' : round(median(values));
}
