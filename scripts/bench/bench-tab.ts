import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** Durations of the page's main thread since it was opened, in ms of its own processor time. */
export type ThreadTimes = { task: number; script: number; layout: number; style: number };

/** A tab with a world of its own beside the page's, as content scripts have. */
export type BenchTab = {
  /** Opens an address afresh and waits until the page has come to rest. */
  open(url: string): Promise<void>;
  /** Runs a script in our world. */
  inject(script: string): Promise<void>;
  /** Evaluates an expression, or awaits its promise, in our world. */
  evaluate<Value>(expression: string): Promise<Value>;
  threadTimes(): Promise<ThreadTimes>;
  heapUsed(): Promise<number>;
  cdp: CDPSession;
  page: Page;
  close(): Promise<void>;
};

export class TimedOut extends Error {}

export async function openTab(browser: Browser, limitMs = 120_000): Promise<BenchTab> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  let contextId = 0;
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
      timeout: limitMs,
    });
    if (exceptionDetails) throw errorOf(exceptionDetails);
    return result.value as Value;
  };
  return {
    page,
    cdp,
    evaluate,
    async open(url) {
      const response = await page.goto(url, { waitUntil: 'load' });
      if (!response?.ok()) throw new Error(`${url} did not open`);
      const { frameTree } = await cdp.send('Page.getFrameTree');
      const world = { frameId: frameTree.frame.id, worldName: 'ordlys-bench' };
      contextId = (await cdp.send('Page.createIsolatedWorld', world)).executionContextId;
      await evaluate(REST);
    },
    async inject(script) {
      await evaluate(`${script}\n;0`);
    },
    async threadTimes() {
      const { metrics } = await cdp.send('Performance.getMetrics');
      const ms = (name: string) => (metrics.find((m) => m.name === name)?.value ?? 0) * 1000;
      return {
        task: ms('TaskDuration'),
        script: ms('ScriptDuration'),
        layout: ms('LayoutDuration'),
        style: ms('RecalcStyleDuration'),
      };
    },
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

function errorOf(details: { text: string; exception?: { description?: string } }): Error {
  const text = details.exception?.description ?? details.text;
  return /terminat/i.test(text) ? new TimedOut(text) : new Error(text);
}
