import type { Protocol } from 'puppeteer-core';
import type { BenchTab } from './bench-tab.ts';

export type FunctionTime = { name: string; ms: number };

/** Runs work under the browser's profiler: the time in each function itself. */
export async function profileFunctions(
  tab: BenchTab,
  work: () => Promise<unknown>,
): Promise<FunctionTime[]> {
  await tab.cdp.send('Profiler.enable');
  await tab.cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  await tab.cdp.send('Profiler.start');
  await work();
  const { profile } = await tab.cdp.send('Profiler.stop');
  await tab.cdp.send('Profiler.disable');
  return selfTimes(profile);
}

function selfTimes({
  nodes,
  samples = [],
  timeDeltas = [],
}: Protocol.Profiler.Profile): FunctionTime[] {
  const names = new Map<number, string>();
  for (const { id, callFrame } of nodes) {
    const { functionName, lineNumber } = callFrame;
    names.set(id, functionName || `(anonymous, line ${lineNumber + 1})`);
  }
  const times = new Map<string, number>();
  samples.forEach((id, at) => {
    const name = names.get(id) ?? '';
    times.set(name, (times.get(name) ?? 0) + timeDeltas[at]! / 1000);
  });
  return [...times].map(([name, ms]) => ({ name, ms }));
}
