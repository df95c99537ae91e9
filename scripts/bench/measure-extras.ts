import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensionFolder } from '../build/build-extension.ts';
import type { ExtraFigures } from './figures.ts';
import { measureCrowded } from './measure-crowded.ts';
import { measureNewTabs, optionsFor, runOurs } from './measure-page.ts';
import { measureTransport } from './measure-transport.ts';
import { median } from './median.ts';
import type { Rig } from './rig.ts';
import type { SavedPage } from './saved-pages.ts';

type ExtraOptions = {
  /** The page on which heaps are compared. */
  page: SavedPage;
  /** A page with thousands of hits. */
  crowded: SavedPage;
  sizes: readonly number[];
  runs: number;
};

/** Lists whose tabs and whose restarted backgrounds are compared. */
const HEAP_LISTS = [40, 100_000];
const RESTART_LISTS = [200, 100_000];
/** What a restarted background is asked first: the words of so much text, in UTF-16 units. */
const FIRST_QUESTION = 40_000;

/** What is measured once and not per page. */
export async function measureExtras(rig: Rig, options: ExtraOptions): Promise<ExtraFigures> {
  const { page, crowded, sizes, runs } = options;
  const text = page.text.slice(0, FIRST_QUESTION);
  return {
    newTab: await measureNewTabs(rig, page, { size: newTabList(sizes), runs }),
    heap: await measureHeap(rig, options),
    restart: await measureRestart(rig, { text, runs }),
    transport: await measureTransport(rig, { text, runs }),
    crowded: await measureCrowded(rig, { page: crowded, list: sizes.at(-1)!, runs }),
    content: contentSize(),
  };
}

function newTabList(sizes: readonly number[]): number {
  return sizes.includes(2_000) ? 2_000 : sizes.at(-1)!;
}

async function measureHeap(rig: Rig, { page, runs }: ExtraOptions) {
  const heap: Record<number, number> = {};
  for (const size of HEAP_LISTS.filter((each) => rig.compiled.has(each))) {
    const used: number[] = [];
    for (let run = 0; run < runs; run++) {
      const tab = await rig.open(page, rig.scripts.ours);
      await tab.evaluate(`ordlysOurs.prepare('${size}')`);
      await runOurs(tab, optionsFor(size));
      used.push(await tab.heapUsed());
    }
    heap[size] = median(used);
  }
  return heap;
}

async function measureRestart(rig: Rig, { text, runs }: { text: string; runs: number }) {
  const restart: Record<number, number> = {};
  for (const size of RESTART_LISTS.filter((each) => rig.compiled.has(each))) {
    let tab = await rig.openEmpty(rig.scripts.restart);
    await tab.evaluate(`ordlysRestart.storeIndex('${size}')`);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      tab = await rig.openEmpty(rig.scripts.restart);
      times.push(
        await tab.evaluate(`ordlysRestart.timeRestart('${size}', ${JSON.stringify(text)})`),
      );
    }
    restart[size] = median(times);
  }
  return restart;
}

/** The built content script; null before the extension is built. */
function contentSize(): ExtraFigures['content'] {
  const file = join(extensionFolder('chrome'), 'read-page.js');
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
