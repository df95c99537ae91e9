import type { Browser, CDPSession } from 'puppeteer-core';

/** Durations of the page's main thread since it was opened, in ms of its own processor time. */
export type ThreadTimes = { task: number; layout: number; style: number };

/** A tab with a world of its own beside the page's, as content scripts have. */
export type BenchTab = {
  /** Opens an address afresh and waits until the page has come to rest. */
  open(url: string): Promise<void>;
  /** The same with a script that runs in our world before the page is there. */
  openWith(url: string, script: string): Promise<void>;
  /** Runs a script in our world. */
  inject(script: string): Promise<void>;
  /**
   * Evaluates an expression, or awaits its promise, in our world. Throws `TimedOut` when the
   * expression itself, not its promise, takes longer than `limitMs`.
   */
  evaluate<Value>(expression: string, limitMs?: number): Promise<Value>;
  threadTimes(): Promise<ThreadTimes>;
  heapUsed(): Promise<number>;
  cdp: CDPSession;
  close(): Promise<void>;
};

export class TimedOut extends Error {}

const WORLD = 'ordlys-bench';

export async function openTab(browser: Browser): Promise<BenchTab> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Page.enable');
  let contextId = 0;
  const evaluate = async <Value>(expression: string, limitMs?: number): Promise<Value> => {
    const limit = limitMs === undefined ? {} : { timeout: limitMs };
    const request = { expression, contextId, awaitPromise: true, returnByValue: true, ...limit };
    const { result, exceptionDetails } = await cdp
      .send('Runtime.evaluate', request)
      .catch((error: Error) => Promise.reject(errorOf(error.message)));
    if (exceptionDetails) {
      throw errorOf(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as Value;
  };
  const open = async (url: string) => {
    const response = await page.goto(url, { waitUntil: 'load' });
    if (!response?.ok()) throw new Error(`${url} did not open`);
    contextId = await ourWorld(cdp);
    await evaluate(REST);
  };
  return {
    cdp,
    evaluate,
    open,
    async openWith(url, source) {
      const { identifier } = await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
        source,
        worldName: WORLD,
      });
      await open(url).finally(() =>
        cdp.send('Page.removeScriptToEvaluateOnNewDocument', { identifier }),
      );
    },
    async inject(script) {
      await evaluate(`${script}\n;0`);
    },
    threadTimes: () => readThreadTimes(cdp),
    async heapUsed() {
      await cdp.send('HeapProfiler.collectGarbage');
      await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    },
    close: () => page.close(),
  };
}

const REST = `new Promise((done) => requestAnimationFrame(() =>
  requestIdleCallback(() => done(0), { timeout: 500 })))`;

/** Makes our world in the page, or finds the one that is there. */
async function ourWorld(cdp: CDPSession): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: WORLD };
  return (await cdp.send('Page.createIsolatedWorld', world)).executionContextId;
}

async function readThreadTimes(cdp: CDPSession): Promise<ThreadTimes> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const ms = (name: string) => (metrics.find((m) => m.name === name)?.value ?? 0) * 1000;
  return {
    task: ms('TaskDuration'),
    layout: ms('LayoutDuration'),
    style: ms('RecalcStyleDuration'),
  };
}

function errorOf(text: string): Error {
  return /execution was terminated/i.test(text) ? new TimedOut(text) : new Error(text);
}
