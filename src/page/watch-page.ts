import { ChangedNodes, OBSERVED, type PageChanges } from './changed-nodes.ts';

export type PageWatch = {
  /** Observes one more root. */
  observe(root: Document | ShadowRoot): void;
  /** Has nodes read as if they had changed. */
  demand(nodes: Iterable<Node>): void;
  /** Does our own writing to the page unobserved. */
  unobserved(write: () => void): void;
};

export type PageWatchOptions = {
  document: Document;
  signal: AbortSignal;
  /** Resolves to the milliseconds of the page's thread that it took. Never rejects. */
  onBatch(changes: PageChanges): Promise<number>;
};

/** Our share of a busy page's time: after a batch of t ms, at least REST × t ms pass. */
const REST = 4;
const LONGEST_REST = 4000;
const RESTYLE_DELAY = 200;

/** Watches for changes: the observers only collect, one batch per frame does the work. */
export function createPageWatch({ document, signal, onBatch }: PageWatchOptions): PageWatch {
  const changed = new ChangedNodes(document);
  let running = false;
  let scheduled = false;
  let restUntil = 0;

  const schedule = () => {
    if (scheduled || running || signal.aborted) return;
    if (!changed.hasText && !changed.hasLooks) return;
    scheduled = true;
    const delay = changed.hasText ? 0 : RESTYLE_DELAY;
    const wait = Math.max(delay, restUntil - performance.now());
    if (wait <= 0) requestAnimationFrame(runBatch);
    else setTimeout(() => requestAnimationFrame(runBatch), wait);
  };

  const collect = (records: readonly MutationRecord[]) => {
    changed.collect(records);
    schedule();
  };

  const runBatch = async () => {
    scheduled = false;
    if (signal.aborted) return;
    running = true;
    changed.collect(observer.takeRecords());
    const cost = await onBatch(changed.take());
    running = false;
    restUntil = performance.now() + Math.min(cost * REST, LONGEST_REST);
    schedule();
  };

  const observer = new MutationObserver(collect);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    observe: (root) => observer.observe(root, OBSERVED_CHANGES),
    demand(nodes) {
      for (const node of nodes) changed.mark(node);
      schedule();
    },
    unobserved(write) {
      collect(observer.takeRecords());
      write();
      observer.takeRecords();
    },
  };
}

const OBSERVED_CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: OBSERVED,
};
