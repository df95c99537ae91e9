import { TimedOut } from './bench-tab.ts';
import type { PeerFigures, PeerResult } from './figures.ts';
import type { PeerName, PeerRun } from './in-page/peers.ts';
import { median } from './median.ts';
import type { Rig } from './rig.ts';
import type { SavedPage } from './saved-pages.ts';

export const PEER_NAMES: readonly PeerName[] = [
  'findAndReplaceDOMText',
  'advanced-mark.js',
  'mark.js',
];

/** What a peer gets for one page and list. */
const LIMIT_MS = 60_000;
/** The browser ends a peer at the limit; should it not, the tab is given up. */
const GIVE_UP_MS = 70_000;
/** Slower runs are not repeated. */
const REPEAT_BELOW_MS = 2_000;
/** Of an error, in characters: it stands in a table. */
const LONGEST_MESSAGE = 60;

/** The peers on one page. One that ran past the limit is not given a larger list. */
export async function measurePeers(
  rig: Rig,
  page: SavedPage,
  { sizes, runs }: { sizes: readonly number[]; runs: number },
): Promise<PeerFigures> {
  const figures: PeerFigures = {};
  for (const name of PEER_NAMES) {
    const bySize: Record<number, PeerResult> = {};
    figures[name] = bySize;
    let isTooSlow = false;
    for (const size of sizes) {
      const result: PeerResult = isTooSlow
        ? { failed: 'not in 60 s with fewer' }
        : await repeatPeer(rig, page, { name, size, runs });
      bySize[size] = result;
      isTooSlow ||= 'failed' in result && result.failed === PAST_LIMIT;
    }
  }
  return figures;
}

const PAST_LIMIT = 'not in 60 s';

async function repeatPeer(
  rig: Rig,
  page: SavedPage,
  { name, size, runs }: { name: PeerName; size: number; runs: number },
): Promise<PeerResult> {
  const times: number[] = [];
  while (times.length < runs) {
    const result = await runPeer(rig, page, { name, size });
    if ('failed' in result) return result;
    times.push(result.ms);
    if (result.ms > REPEAT_BELOW_MS) break;
  }
  return { ms: median(times) };
}

async function runPeer(
  rig: Rig,
  page: SavedPage,
  { name, size }: { name: PeerName; size: number },
): Promise<PeerResult> {
  const tab = await rig.open(page, rig.scripts.peers);
  await tab.evaluate(`ordlysPeers.prepare('${size}')`);
  try {
    const run = tab.evaluate<PeerRun>(`ordlysPeers.runPeer('${name}')`, LIMIT_MS);
    return { ms: (await withLimit(run)).ms };
  } catch (error) {
    await rig.abandonTab();
    return { failed: error instanceof TimedOut ? PAST_LIMIT : `threw: ${firstLine(error)}` };
  }
}

async function withLimit<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimedOut('Past the limit')), GIVE_UP_MS);
  });
  work.catch(() => undefined);
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

function firstLine(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
  const short = line.replace(/^(?:\w*Error: )+/, '').replace(/: \/.*\/\w*: /, ': ');
  return short.slice(0, LONGEST_MESSAGE);
}
