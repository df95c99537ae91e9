import { parseArgs } from 'node:util';

export type BenchOptions = {
  /** Folder of saved pages. */
  pages: string;
  /** Only pages whose name holds one of these; empty: all. */
  only: string[];
  sizes: number[];
  runs: number;
  /** File for the figures. */
  json: string | null;
  /** Write docs/performance.md. */
  write: boolean;
  /** The smallest page, two lists, ratios only. */
  short: boolean;
  /** False: leave out the long pages, the other tools, or what is measured once. */
  long: boolean;
  peers: boolean;
  extras: boolean;
  /** Compare ways of bringing the index to the page instead. */
  transport: boolean;
  /** Show which functions take the time instead. */
  profile: boolean;
};

export const BENCH_USAGE = `npm run bench -- [options]
  --pages DIR    saved pages to read (default ../shared/pages)
  --only A,B     only pages whose names hold A or B
  --sizes N,M    sizes of the term lists (default 20,40,200,2000,20000,100000)
  --runs N       runs for each median (default 3)
  --json FILE    write the figures
  --write        write docs/performance.md
  --short        the smallest page, two lists, ratios only
  --no-long      leave out the pages of one and five megabytes
  --no-peers     leave out the other tools
  --no-extras    leave out what is measured once
  --transport    compare ways of bringing the index to the page
  --profile      show which of our functions take the time`;

/** Throws with a message for the user. */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      pages: { type: 'string', default: '../shared/pages' },
      only: { type: 'string', default: '' },
      sizes: { type: 'string' },
      runs: { type: 'string' },
      json: { type: 'string' },
      write: { type: 'boolean', default: false },
      short: { type: 'boolean', default: false },
      long: { type: 'boolean', default: true },
      peers: { type: 'boolean', default: true },
      extras: { type: 'boolean', default: true },
      transport: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
    },
  });
  const { short } = values;
  return {
    ...values,
    only: values.only.split(',').filter(Boolean),
    sizes: numbersOf('sizes', values.sizes ?? (short ? '20,2000' : '20,40,200,2000,20000,100000')),
    runs: numbersOf('runs', values.runs ?? '3')[0]!,
    json: values.json ?? null,
    long: values.long && !short,
    peers: values.peers && !short,
    extras: values.extras && !short,
  };
}

function numbersOf(name: string, text: string): number[] {
  const numbers = text.split(',').map(Number);
  if (numbers.some((number) => !Number.isInteger(number) || number < 1)) {
    throw new Error(`--${name} must be whole numbers of at least 1: ${text}`);
  }
  return numbers.sort((a, b) => a - b);
}
