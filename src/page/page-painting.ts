import { isInside } from './dom.ts';
import { textOf } from './match-blocks.ts';
import type { HitMark, PageMark } from './page-mark.ts';
import type { PageHit, Painter } from './painter.ts';
import type { Selection } from './select-hits.ts';
import { selectHits } from './select-hits.ts';
import { frameDrawn } from './slices.ts';

/** What takes a few milliseconds at most. */
const MOST_AT_ONCE = 250;

/** Keeps what is painted in step with what is selected, and writes as little as possible. */
export class PagePainting {
  #painter: Painter;
  #painted = new Map<PageHit, HitMark>();
  /** Selected and not painted yet. */
  #waiting: PageHit[] = [];
  readonly #write: (work: () => void) => void;

  /** @param write runs work that may write to the page unobserved */
  constructor(painter: Painter, write: (work: () => void) => void) {
    this.#painter = painter;
    this.#write = write;
  }

  get painter(): Painter {
    return this.#painter;
  }

  /** In page order. */
  get marks(): HitMark[] {
    return [...this.#painted.values()];
  }

  /** The text of a painted hit as it was read: real elements cut the nodes it stands in. */
  formOf(hit: PageHit): string {
    return this.#painted.get(hit)?.form ?? '';
  }

  has(hit: PageHit): boolean {
    return this.#painted.has(hit);
  }

  /** True when something was painted or taken away. */
  update(marks: readonly PageMark[], selection: Selection): boolean {
    const wanted = new Map<PageHit, HitMark>();
    for (const mark of selectHits(marks, selection)) wanted.set(mark.page, mark);
    const gone = [...this.#painted.keys()].filter((hit) => !wanted.has(hit));
    const fresh = [...wanted.keys()].filter((hit) => !this.#painted.has(hit));
    this.#painted = wanted;
    if (gone.length === 0 && fresh.length === 0) return false;
    this.#write(() => {
      this.#painter.unpaint(gone);
      this.#paint(fresh);
    });
    return true;
  }

  /** Many are painted over several frames. Not so marks: they cut the text nodes of the next ones. */
  #paint(hits: readonly PageHit[]): void {
    const atOnce =
      this.#painter.name === 'mark' || hits.length + this.#waiting.length <= MOST_AT_ONCE;
    if (atOnce) {
      this.#painter.paint(hits);
      return;
    }
    const isWaiting = this.#waiting.length > 0;
    this.#waiting = this.#waiting.concat(hits);
    if (!isWaiting) this.#paintNext();
  }

  #paintNext(): void {
    const next = this.#waiting.slice(0, MOST_AT_ONCE);
    this.#waiting = this.#waiting.slice(MOST_AT_ONCE);
    this.#painter.paint(next.filter((hit) => this.#painted.has(hit)));
    if (this.#waiting.length === 0) return;
    void frameDrawn().then(() => this.#write(() => this.#paintNext()));
  }

  /**
   * Before text is read again: takes away highlights that stand on other text by now. A painter
   * that writes to the page takes away all of them, so that the page's own text is read. True
   * when it did so: the page's nodes are others now.
   */
  prepareReading(covered: ReadonlySet<Node>): boolean {
    const writes = this.#painter.name === 'mark';
    const stale: PageHit[] = [];
    for (const [hit, mark] of this.#painted) {
      const inside = hit.segments.some(({ node }) => isInside(node, covered));
      if (inside && (writes || textOf(hit.segments) !== mark.drawn)) stale.push(hit);
    }
    if (stale.length === 0) return false;
    for (const hit of stale) this.#painted.delete(hit);
    this.#write(() => this.#painter.unpaint(stale));
    return writes;
  }

  replacePainter(painter: Painter): void {
    this.clear();
    this.#painter = painter;
  }

  clear(): void {
    this.#painted.clear();
    this.#waiting = [];
    this.#write(() => this.#painter.clear());
  }
}
