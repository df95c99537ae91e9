import { attributeOf, isElement, isText, localNameOf } from './dom.ts';
import { elementKind, isInlineKind, VANISH } from './element-kinds.ts';
import { HOST_ATTRIBUTE } from './skip-rules.ts';

/** What changed since the last batch. */
export type PageChanges = {
  /** Nodes that were added or whose text changed; some may have left again. */
  dirty: ReadonlySet<Node>;
  /** Elements whose look may have changed, so that text shows or hides. */
  restyled: ReadonlySet<Element>;
};

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

/** More single changes than this in one batch: the whole root is read again. */
const MOST_NODES = 4000;
const MOST_RESTYLED = 500;
/** Our share of a busy page's time: after a batch of t ms, at least REST × t ms pass. */
const REST = 4;
const LONGEST_REST = 4000;
const RESTYLE_DELAY = 200;

const LOOKS = new Set(['class', 'style', 'hidden', 'open', 'aria-hidden']);
const OBSERVED = [...LOOKS, 'contenteditable', 'translate', 'lang', 'role'];

/** Watches for changes: the observers only collect, one batch per frame does the work. */
export function createPageWatch({ document, signal, onBatch }: PageWatchOptions): PageWatch {
  let dirty = new Set<Node>();
  let restyled = new Set<Element>();
  let removed = false;
  let running = false;
  let scheduled = false;
  let restUntil = 0;

  const markDirty = (node: Node) => {
    if (dirty.size >= MOST_NODES) {
      const roots = [...dirty].map((old) => old.getRootNode()).filter((root) => root.isConnected);
      dirty = new Set(roots);
      if (dirty.size >= MOST_NODES) dirty = new Set([document]);
    }
    if (!dirty.has(node)) dirty.add(node);
  };

  const collect = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      if (record.type === 'characterData') markDirty(record.target);
      else if (record.type === 'childList') {
        if (collectChildren(record, markDirty)) removed = true;
      } else if (LOOKS.has(record.attributeName ?? '')) {
        if (restyled.size < MOST_RESTYLED) restyled.add(record.target as Element);
        else restyled = new Set([document.documentElement]);
      } else markDirty(record.target);
    }
    if (dirty.size > 0 || removed) schedule(0);
    else if (restyled.size > 0) schedule(RESTYLE_DELAY);
  };

  const schedule = (delay: number) => {
    if (scheduled || running || signal.aborted) return;
    scheduled = true;
    const wait = Math.max(delay, restUntil - performance.now());
    if (wait <= 0) requestAnimationFrame(runBatch);
    else setTimeout(() => requestAnimationFrame(runBatch), wait);
  };

  const runBatch = async () => {
    scheduled = false;
    if (signal.aborted) return;
    running = true;
    collect(observer.takeRecords());
    const changes: PageChanges = { dirty, restyled };
    dirty = new Set();
    restyled = new Set();
    removed = false;
    const cost = await onBatch(changes);
    running = false;
    restUntil = performance.now() + Math.min(cost * REST, LONGEST_REST);
    if (dirty.size > 0 || removed) schedule(0);
    else if (restyled.size > 0) schedule(RESTYLE_DELAY);
  };

  const observer = new MutationObserver(collect);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    observe(root) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: OBSERVED,
      });
    },
    demand(nodes) {
      for (const node of nodes) markDirty(node);
      schedule(0);
    },
    unobserved(write) {
      collect(observer.takeRecords());
      write();
      observer.takeRecords();
    },
  };
}

/** Returns whether nodes were removed. */
function collectChildren(record: MutationRecord, markDirty: (node: Node) => void): boolean {
  for (const node of record.addedNodes) if (bearsText(node)) markDirty(node);
  if (record.removedNodes.length === 0) return false;
  // What stood apart may now touch.
  const { previousSibling, nextSibling } = record;
  if (runsOn(previousSibling) && runsOn(nextSibling)) markDirty(previousSibling);
  return true;
}

function runsOn(node: Node | null): node is Node {
  if (node === null) return false;
  return !isElement(node) || isInlineKind(elementKind(localNameOf(node)));
}

function bearsText(node: Node): boolean {
  if (isText(node)) return node.length > 0;
  if (!isElement(node)) return false;
  if (elementKind(localNameOf(node)) === VANISH) return false;
  return attributeOf(node, HOST_ATTRIBUTE) === null;
}
