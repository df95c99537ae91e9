import { judgeBars } from './bars.ts';
import type { Figures, PageFigures } from './figures.ts';
import { PEER_NAMES } from './measure-peers.ts';
import { median } from './median.ts';

/** The tables of a run in Markdown: readable as they are, and the body of docs/performance.md. */
export function reportTables(figures: Figures): string {
  return [
    '## Ratios',
    barTable(figures),
    '## Time on the page’s main thread, ms, median over the pages',
    listTable(figures),
    '## Each page',
    pageTable(figures),
    ...(figures.extra ? ['## Once per run', extraTable(figures)] : []),
  ].join('\n\n');
}

export function barTable(figures: Figures): string {
  const rows = judgeBars(figures).flatMap(({ what, bar, value, met, unit }) => {
    if (value === null) return [];
    const measured = `${round(value)}${unit === '' ? '' : ` ${unit}`}`;
    return [[what, bar, measured, met ? 'yes' : 'no']];
  });
  return table(['what', 'bar', 'measured', 'met'], rows);
}

function listTable({ pages, sizes }: Figures): string {
  const rows = sizes.map((size) => {
    const ours = pages.flatMap((page) => page.ours[size] ?? []);
    const peers = PEER_NAMES.map((name) => peerCell(pages, name, size));
    return [
      size.toLocaleString('en'),
      middle(ours.map(({ main }) => main)),
      middle(ours.map(({ warm }) => warm)),
      middle(ours.map(({ wall }) => wall)),
      middle(ours.map(({ found }) => found)),
      ...peers,
    ];
  });
  const walk = middle(pages.map((page) => page.walk));
  const warm = middle(pages.map((page) => page.walkWarm));
  rows.unshift(['bare walk', walk, warm, walk, '', ...PEER_NAMES.map(() => '')]);
  const heads = ['terms', 'ours', 'ours, code warm', 'ours, wall', 'hits found'];
  return table([...heads, ...PEER_NAMES], rows);
}

function peerCell(pages: readonly PageFigures[], name: (typeof PEER_NAMES)[number], size: number) {
  const times = pages.map(({ peers }) => peers[name]?.[size]).filter((ms) => ms !== undefined);
  const done = times.filter((ms) => ms !== null);
  const failed = times.length - done.length;
  if (times.length === 0) return '';
  if (done.length === 0) return `none of ${failed} in 60 s`;
  const pagesTried = times.length === pages.length ? '' : ` (${times.length} pages)`;
  return middle(done) + pagesTried + (failed > 0 ? `, ${failed} not in 60 s` : '');
}

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

function extraTable({ extra }: Figures): string {
  if (extra === null) return '';
  const rows = [
    ['forms in the largest list', extra.formsAtLargest.toLocaleString('en')],
    ['compiling it, ms', round(extra.compileMs)],
    ['hits on the crowded page', extra.hitAt.hits.toLocaleString('en')],
    ['pointer moves of 500 that met a hit', round(extra.hitAt.met)],
    ['layout of the crowded page, painted, ms', round(extra.layout.painted)],
    ['layout of the crowded page, untouched, ms', round(extra.layout.untouched)],
    ...extra.restart.map(({ forms, ms }) => [
      `restart to first answer with ${forms.toLocaleString('en')} forms, ms`,
      round(ms),
    ]),
    ...Object.entries(extra.heap).map(([size, bytes]) => [
      `heap of a tab with ${Number(size).toLocaleString('en')} terms, MB`,
      round(bytes / 1e6),
    ]),
  ];
  return table(['what', 'figure'], rows);
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(heads), rule, ...rows.map(line)].join('\n');
}

function middle(values: readonly number[]): string {
  return values.length === 0 ? '' : round(median(values));
}

export function round(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}
