/** What stands in the glossary page while an import is measured; plain, because it is handed over as text. */
export type ImportMeter = {
  phase: string;
  phases: Record<string, PhaseFigures>;
};

export type PhaseFigures = {
  /** As the browser reports tasks over 50 ms; 0 where it reports none, or does not report (Firefox). */
  longestTask: number;
  /** Longest time between two turns of a timer in the page, ms; what other processes take of the machine counts, too. */
  longestGap: number;
  /** Longest wait of a small question to the background, ms. */
  longestAnswer: number;
  /** How often the page showed another state of its progress. */
  shown: number;
};

declare global {
  var importMeter: ImportMeter;
}
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Runs in the page. */
export function startImportMeter(): void {
  const meter: ImportMeter = { phase: 'idle', phases: {} };
  globalThis.importMeter = meter;
  const figures = () => {
    const none = { longestTask: 0, longestGap: 0, longestAnswer: 0, shown: 0 };
    meter.phases[meter.phase] ??= none;
    return meter.phases[meter.phase] as PhaseFigures;
  };
  const most = (name: keyof PhaseFigures, value: number) => {
    figures()[name] = Math.max(figures()[name], Math.round(value));
  };
  if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) most('longestTask', duration);
    }).observe({ type: 'longtask' });
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    most('longestGap', now - last);
    last = now;
    setTimeout(tick);
  };
  tick();
  const ask = async () => {
    const asked = performance.now();
    // A background that is stopped while it is asked does not answer: the next question will tell.
    await chrome.runtime.sendMessage({ ordlys: 'choices', request: {} }).catch(() => null);
    most('longestAnswer', performance.now() - asked);
    setTimeout(ask, 50);
  };
  void ask();
  let shown = '';
  new MutationObserver(() => {
    const now = document.querySelector('.import-box [role=status]')?.textContent ?? '';
    if (now !== shown) figures().shown++;
    shown = now;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
