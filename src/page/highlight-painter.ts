import { AdoptedStyle } from './adopted-style.ts';
import { isConnected } from './dom.ts';
import { findHitAt } from './find-hit-at.ts';
import { groupOf, highlightCss, highlightName } from './highlight-style.ts';
import { boxesOf, rangeOf } from './hit-boxes.ts';
import { HitIndex } from './hit-index.ts';
import type { PageHit, Painter, Point } from './painter.ts';
import { createPalette, type Palette } from './palette.ts';
import { createGroundJudge } from './text-colour.ts';

type Root = Document | ShadowRoot;
type Painted = { ranges: AbstractRange[]; onDark: boolean; root: Root };

/** Whether this browser can paint without touching the page's nodes. */
export function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Paints through the CSS Custom Highlight API. The page's DOM is never written to. */
export class HighlightPainter implements Painter {
  readonly name = 'highlight';
  readonly #index = new HitIndex();
  readonly #painted = new Map<PageHit, Painted>();
  readonly #groups = new Map<string, Highlight>();
  readonly #roots = new Map<Root, number>();
  readonly #palette: Palette;
  readonly #style: AdoptedStyle;
  #active: { name: string; ranges: AbstractRange[] } | null = null;

  constructor(palette = createPalette()) {
    this.#palette = palette;
    this.#style = new AdoptedStyle(highlightCss(palette));
  }

  paint(hits: readonly PageHit[]): void {
    const isOnDark = createGroundJudge();
    for (const hit of hits) {
      const first = hit.segments[0];
      if (!first || this.#painted.has(hit) || !hit.segments.every(canStand)) continue;
      const onDark = isOnDark(first.node);
      const ranges = rangesOf(hit);
      const root = first.node.getRootNode() as Root;
      this.#painted.set(hit, { ranges, onDark, root });
      this.#roots.set(root, (this.#roots.get(root) ?? 0) + 1);
      this.#index.add(hit);
      this.#addRanges(this.#nameOf(hit, onDark), ranges);
    }
    this.#keepAlive();
  }

  unpaint(hits: readonly PageHit[]): void {
    for (const hit of hits) {
      const painted = this.#painted.get(hit);
      if (!painted) continue;
      this.#painted.delete(hit);
      this.#index.remove(hit);
      const group = this.#groups.get(this.#nameOf(hit, painted.onDark));
      for (const range of painted.ranges) group?.delete(range);
      this.#forgetRoot(painted.root);
    }
  }

  hitAt(point: Point): PageHit | null {
    if (this.#painted.size === 0) return null;
    this.#keepAlive();
    return findHitAt(this.#index, this.#roots.keys(), point);
  }

  boxesOf(hit: PageHit): DOMRect[] {
    return boxesOf(hit.segments);
  }

  setActive(hit: PageHit | null): void {
    if (this.#active) {
      const group = this.#groups.get(this.#active.name);
      for (const range of this.#active.ranges) group?.delete(range);
      this.#active = null;
    }
    const painted = hit && this.#painted.get(hit);
    if (!hit || !painted) return;
    const name = highlightName('active', painted.onDark, this.#palette.indexOf(hit));
    this.#active = { name, ranges: rangesOf(hit) };
    this.#addRanges(this.#active.name, this.#active.ranges);
    this.#keepAlive();
  }

  clear(): void {
    for (const [name, group] of this.#groups) {
      if (CSS.highlights.get(name) === group) CSS.highlights.delete(name);
      group.clear();
    }
    this.#groups.clear();
    for (const hit of this.#painted.keys()) this.#index.remove(hit);
    this.#painted.clear();
    this.#roots.clear();
    this.#active = null;
    this.#style.clear();
  }

  #nameOf(hit: PageHit, onDark: boolean): string {
    return highlightName(groupOf(hit), onDark, this.#palette.indexOf(hit));
  }

  #addRanges(name: string, ranges: readonly AbstractRange[]): void {
    let group = this.#groups.get(name);
    if (!group) {
      group = new Highlight();
      group.priority = name.includes('active') ? 2 : 1;
      this.#groups.set(name, group);
    }
    for (const range of ranges) group.add(range);
  }

  /** The registry and the style sheets are the page's too: what it threw out is put back. */
  #keepAlive(): void {
    for (const [name, group] of this.#groups) {
      if (CSS.highlights.get(name) !== group) CSS.highlights.set(name, group);
    }
    for (const root of this.#roots.keys()) this.#style.cover(root);
  }

  #forgetRoot(root: Root): void {
    const left = (this.#roots.get(root) ?? 1) - 1;
    if (left > 0) this.#roots.set(root, left);
    else {
      this.#roots.delete(root);
      if (root.nodeType === 11) this.#style.uncover(root);
    }
  }
}

function canStand({ node, end }: PageHit['segments'][number]): boolean {
  return isConnected(node) && end <= node.length;
}

function rangesOf(hit: PageHit): AbstractRange[] {
  const ranges: AbstractRange[] = [];
  for (const segment of hit.segments) {
    if (typeof StaticRange === 'function') {
      ranges.push(
        new StaticRange({
          startContainer: segment.node,
          startOffset: segment.start,
          endContainer: segment.node,
          endOffset: segment.end,
        }),
      );
    } else {
      const range = rangeOf(segment);
      if (range) ranges.push(range);
    }
  }
  return ranges;
}
