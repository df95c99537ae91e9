import { isInside } from './dom.ts';
import { textOf } from './match-blocks.ts';
import type { HitMark, PageMark } from './page-mark.ts';
import type { PageHit, Painter } from './painter.ts';
import type { Selection } from './select-hits.ts';
import { selectHits } from './select-hits.ts';

/** Keeps what is painted in step with what is selected, and writes as little as possible. */
export class PagePainting {
  #painter: Painter;
  #painted = new Map<PageHit, HitMark>();
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
      this.#painter.paint(fresh);
    });
    return true;
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
    this.#write(() => this.#painter.clear());
  }
}
