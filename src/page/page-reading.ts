import { blocksInView, isLargePage } from './blocks-in-view.ts';
import type { PageChanges } from './changed-nodes.ts';
import { type Run, runsAround } from './dirty-runs.ts';
import { isReadable, whenSeen } from './document-gate.ts';
import { openShadowRootOf, parentOrHost } from './dom.ts';
import { createLateRoots, type LateRoots } from './late-roots.ts';
import { onLookChange } from './look-changes.ts';
import { PageMarks } from './page-marks.ts';
import { PagePainting } from './page-painting.ts';
import type { PageReaderOptions, PageReaderUpdate } from './page-reader.ts';
import { createPlaceJudge } from './place-judge.ts';
import { scanRuns } from './scan-page.ts';
import type { Selection } from './select-hits.ts';
import { frameDrawn, Slices, yieldToPage } from './slices.ts';
import { createVisibilityJudge } from './visibility.ts';
import { createPageWatch, type PageWatch } from './watch-page.ts';

const NOTIFY_EVERY = 250;

/** The state of reading one page. One pass runs at a time; the watch hands over what changed. */
export class PageReading {
  readonly marks = new PageMarks();
  readonly painting: PagePainting;
  selection: Selection;
  readonly #options: PageReaderOptions;
  readonly #watch: PageWatch;
  readonly #lateRoots: LateRoots;
  readonly #observed = new WeakSet<ShadowRoot>();
  #lastId = 0;
  #notifying = false;
  #notified = 0;
  #hasRead = false;

  constructor(options: PageReaderOptions) {
    const { document, signal, density, accepts, painter, closedRootOf } = options;
    this.#options = options;
    this.selection = { density, accepts };
    this.#watch = createPageWatch({ document, signal, onBatch: (changes) => this.#read(changes) });
    this.#lateRoots = createLateRoots({
      signal,
      rootOf: (element) => openShadowRootOf(element) ?? closedRootOf?.(element) ?? null,
      onHosts: (hosts) => this.#watch.demand(hosts),
    });
    this.painting = new PagePainting(painter, (work) => this.write(work));
  }

  /** Resolves when reading began; never for a page that is not read. */
  async start(): Promise<void> {
    const { document, signal } = this.#options;
    if (signal.aborted || !isReadable(document)) return;
    await whenSeen(document, signal);
    if (signal.aborted || !isReadable(document)) return;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
    this.#watch.observe(document);
    onLookChange(document, signal, () => this.#judgeVisibility(null));
    this.#watch.demand([document]);
  }

  /** Runs work that may write to the page; its own changes are not taken for the page's. */
  write(work: () => void): void {
    this.#watch.unobserved(() => {
      try {
        work();
      } catch (error) {
        console.debug('Ordlys could not highlight', error);
      }
    });
  }

  rescan(): void {
    this.painting.clear();
    this.marks.clear();
    this.#watch.demand([this.#options.document]);
  }

  update({ density, accepts, also, painter }: PageReaderUpdate): void {
    if (density) this.selection = { ...this.selection, density };
    if (accepts) this.selection = { ...this.selection, accepts };
    if (also !== undefined) this.selection = { ...this.selection, also };
    if (painter) this.painting.replacePainter(painter);
    this.#repaint(true);
  }

  async #read({ dirty, restyled }: PageChanges): Promise<number> {
    const { document, signal } = this.#options;
    // A page that became an editor is left alone from then on.
    if (!isReadable(document)) {
      this.#stop();
      return 0;
    }
    const whole = dirty.has(document);
    const first = !this.#hasRead;
    // All of a page is read after a frame was drawn: its own styling is done then.
    if (whole) await yieldToPage();
    const slices = new Slices();
    try {
      if (whole && isLargePage(document)) await this.#readInView(slices);
      if (!signal.aborted) await this.#readRuns(dirty, slices, restyled);
    } catch (error) {
      console.debug('Ordlys could not read this page', error);
    }
    slices.pause();
    // The first reading is no sign of a busy page: the changes after it are taken in at once.
    return first ? 0 : slices.worked;
  }

  async #readInView(slices: Slices): Promise<void> {
    await this.#readRuns(blocksInView(this.#options.document), slices);
    slices.pause();
    await frameDrawn();
    slices.resume();
  }

  /** Reads around nodes: from their text to painted hits. */
  async #readRuns(
    nodes: Iterable<Node>,
    slices: Slices,
    restyled: ReadonlySet<Element> = new Set(),
  ): Promise<void> {
    let runs = runsAround(nodes);
    const covered = new Set(runs.flat());
    if (this.painting.prepareReading(covered)) {
      runs = runsAround(covered);
      for (const node of runs.flat()) covered.add(node);
    }
    const scan = await this.#scan(runs, slices);
    if (this.#options.signal.aborted) return;
    let changed = this.marks.replace(covered, scan.marks);
    if (restyled.size > 0) {
      changed = this.marks.judgeVisibility(createVisibilityJudge(), restyled) || changed;
    }
    this.#repaint(changed);
    if (scan.lost.length > 0) this.#watch.demand(scan.lost.map(lostPlace));
  }

  #scan(runs: readonly Run[], slices: Slices) {
    const { signal, matchTexts, closedRootOf } = this.#options;
    return scanRuns(runs, {
      slices,
      signal,
      matchTexts,
      closedRootOf,
      placeOf: createPlaceJudge(),
      nextId: () => ++this.#lastId,
      onShadowRoot: (root) => this.#observe(root),
      onPossibleHost: (element) => this.#lateRoots.add(element),
    });
  }

  #observe(root: ShadowRoot): void {
    if (this.#observed.has(root)) return;
    this.#observed.add(root);
    this.#watch.observe(root);
  }

  #judgeVisibility(within: ReadonlySet<Node> | null): void {
    if (this.marks.judgeVisibility(createVisibilityJudge(), within)) this.#repaint(true);
  }

  #repaint(changed: boolean): void {
    const painted = this.painting.update(this.marks.all, this.selection);
    if (painted || changed || !this.#hasRead) this.#notify();
    this.#hasRead = true;
  }

  #notify(): void {
    const { signal, onChange } = this.#options;
    if (this.#notifying || signal.aborted) return;
    this.#notifying = true;
    const wait = Math.max(0, this.#notified + NOTIFY_EVERY - performance.now());
    setTimeout(() => {
      this.#notifying = false;
      this.#notified = performance.now();
      if (!signal.aborted) onChange();
    }, wait);
  }

  #stop(): void {
    this.painting.clear();
    this.marks.clear();
  }
}

/** What to read again when the place where reading paused has gone. */
function lostPlace(run: Run): Node {
  let at: Node = run[0]!;
  while (!at.isConnected) {
    const parent = parentOrHost(at);
    if (!parent) break;
    at = parent;
  }
  return at;
}
