import type { TransportFigures } from './figures.ts';
import type { Journey, Way } from './in-page/transport.ts';
import { median } from './median.ts';
import type { Rig } from './rig.ts';

/** The largest has more than a million forms. */
export const TRANSPORT_SIZES = [40, 2_000, 100_000];

/** Compares ways of matching a text of a page with an index. */
export async function measureTransport(
  rig: Rig,
  { text, runs }: { text: string; runs: number },
): Promise<TransportFigures[]> {
  const sizes = TRANSPORT_SIZES.filter((size) => rig.compiled.has(size));
  const names = await (await rig.openEmpty(rig.scripts.transport)).evaluate<Way[]>(
    'ordlysTransport.ways()',
  );
  const figures: TransportFigures[] = [];
  for (const terms of sizes) {
    for (const way of names) {
      const call = `ordlysTransport.travel('${way}', '${terms}', ${JSON.stringify(text)})`;
      const journeys: Journey[] = [];
      for (let run = 0; run < runs; run++) {
        const tab = await rig.openEmpty(rig.scripts.transport);
        journeys.push(await tab.evaluate(call));
      }
      const ms = median(journeys.map((journey) => journey.ms));
      const here = median(journeys.map((journey) => journey.here));
      figures.push({ terms, way, ms, here, bytes: journeys[0]!.bytes });
    }
  }
  return figures;
}
