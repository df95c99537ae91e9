import { TimedOut } from './bench-tab.ts';
import type { PeerFigures } from './figures.ts';
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
/** Slower runs are not repeated. */
const REPEAT_BELOW_MS = 3_000;

/** The peers on one page. One that needed too long is not given a larger list. */
export async function measurePeers(
  rig: Rig,
  page: SavedPage,
  { sizes, runs }: { sizes: readonly number[]; runs: number },
): Promise<PeerFigures> {
  const figures: PeerFigures = {};
  for (const name of PEER_NAMES) {
    const bySize: Record<number, number | null> = {};
    figures[name] = bySize;
    for (const size of sizes) {
      const times: number[] = [];
      let ms: number | null = 0;
      while (ms !== null && ms < REPEAT_BELOW_MS && times.length < runs) {
        ms = await runPeer(rig, page, { name, size });
        if (ms !== null) times.push(ms);
      }
      bySize[size] = ms === null ? null : median(times);
      if (ms === null) break;
    }
  }
  return figures;
}

async function runPeer(
  rig: Rig,
  page: SavedPage,
  { name, size }: { name: PeerName; size: number },
): Promise<number | null> {
  const tab = await rig.open(page, rig.scripts.peers);
  try {
    const run = tab.evaluate<PeerRun>(`ordlysPeers.runPeer('${name}', '${size}')`);
    return (await withLimit(run)).ms;
  } catch (error) {
    if (!(error instanceof TimedOut)) console.log(`  ${name}, ${size} terms: ${firstLine(error)}`);
    await rig.abandonTab();
    return null;
  }
}

async function withLimit<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimedOut('Past the limit')), LIMIT_MS);
  });
  work.catch(() => undefined);
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] as string;
}
