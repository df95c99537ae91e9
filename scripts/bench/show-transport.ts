import type { BenchOptions } from './bench-options.ts';
import { bundle } from './bundle.ts';
import type { Journey } from './in-page/transport.ts';
import { median } from './median.ts';
import { round, table } from './report.ts';
import { type Rig, startRig } from './rig.ts';
import type { SavedPage } from './saved-pages.ts';
import { makeTermLists } from './term-lists.ts';

/** The largest has more than a million forms. */
const SIZES = [40, 2_000, 100_000];

/**
 * Compares asking with a page's words against sending the whole index: as bytes over a port and
 * as base64 text over one. Restoring it from a database is measured by the main run ("restart").
 */
export async function showTransport(
  pages: readonly SavedPage[],
  { runs }: BenchOptions,
): Promise<void> {
  const middle = [...pages].sort((a, b) => a.text.length - b.text.length)[pages.length >> 1]!;
  const text = JSON.stringify(middle.text);
  const script = await bundle('transport.ts', 'ordlysTransport', true);
  const rig = await startRig([], makeTermLists(pages, SIZES));
  const rows: string[][] = [];
  try {
    for (const size of SIZES) {
      const ways: [string, string][] = [
        ['asked with words', `askWithWords('${size}', ${text})`],
        ['whole, as bytes', `sendWhole('${size}')`],
        ['whole, as text', `sendAsText('${size}')`],
      ];
      const forms = rig.compiled.get(size)!.forms.toLocaleString('en');
      for (const [way, call] of ways) {
        const { ms, bytes } = await repeat(rig, { script, call, runs });
        rows.push([size.toLocaleString('en'), forms, way, round(ms), round(bytes / 1000)]);
      }
    }
  } finally {
    await rig.close();
  }
  console.log(`Words of ${middle.name}; medians of ${runs} runs\n`);
  console.log(table(['terms', 'forms', 'way', 'ms', 'kB'], rows));
}

async function repeat(
  rig: Rig,
  { script, call, runs }: { script: string; call: string; runs: number },
): Promise<Journey> {
  const journeys: Journey[] = [];
  for (let run = 0; run < runs; run++) {
    const tab = await rig.openEmpty(script);
    journeys.push(await tab.evaluate(`ordlysTransport.${call}`));
  }
  return {
    ms: median(journeys.map(({ ms }) => ms)),
    bytes: median(journeys.map(({ bytes }) => bytes)),
  };
}
