import type { BenchOptions } from './bench-options.ts';
import { measureTransport, TRANSPORT_SIZES } from './measure-transport.ts';
import { transportTable } from './report.ts';
import { startRig } from './rig.ts';
import type { SavedPage } from './saved-pages.ts';
import { makeTermLists } from './term-lists.ts';

/** Prints how ways of matching a page compare, for the text of a page of middle size. */
export async function showTransport(
  pages: readonly SavedPage[],
  { runs }: BenchOptions,
  signal: AbortSignal,
): Promise<void> {
  const middle = [...pages].sort((a, b) => a.text.length - b.text.length)[pages.length >> 1]!;
  const rig = await startRig([], makeTermLists(pages, TRANSPORT_SIZES), signal);
  try {
    const transport = await measureTransport(rig, { text: middle.text, runs });
    console.log(`Text of ${middle.name}; medians of ${runs} runs\n`);
    console.log(transportTable({ transport, indexes: rig.indexes() }));
  } finally {
    await rig.close();
  }
}
