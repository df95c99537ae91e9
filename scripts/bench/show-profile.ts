import type { BenchOptions } from './bench-options.ts';
import { bundle } from './bundle.ts';
import { profileFunctions } from './cpu-profile.ts';
import { runOurs } from './measure-page.ts';
import { startRig } from './rig.ts';
import type { SavedPage } from './saved-pages.ts';
import { round, table } from './table.ts';
import { makeTermLists } from './term-lists.ts';

const SHOWN = 40;
/** Waiting, and the bench's own meter. */
const NOT_OURS = /^\((?:idle|program|root)\)|^(?:follow|settled|queueMicrotask|setTimeout|now)\b/;

/** Prints which functions take the time of first runs, over all pages, with the largest list. */
export async function showProfile(
  pages: readonly SavedPage[],
  { sizes }: BenchOptions,
  signal: AbortSignal,
): Promise<void> {
  const list = String(sizes.at(-1));
  const rig = await startRig(pages, makeTermLists(pages, sizes.slice(-1)), signal);
  const script = await bundle('ours.ts', 'ordlysOurs', false);
  const times = new Map<string, number>();
  try {
    for (const page of pages) {
      const tab = await rig.open(page, script);
      await tab.evaluate(`ordlysOurs.prepare('${list}')`);
      const run = () => runOurs(tab, { list, density: 'section', cap: null });
      for (const { name, ms } of await profileFunctions(tab, run)) {
        if (!NOT_OURS.test(name)) times.set(name, (times.get(name) ?? 0) + ms);
      }
    }
  } finally {
    await rig.close();
  }
  const total = [...times.values()].reduce((sum, ms) => sum + ms, 0);
  const rows = [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([name, ms]) => [name, round(ms), `${round((ms / total) * 100)} %`]);
  console.log(table(['function', 'ms', 'share'], rows));
}
