import { highlightLook } from '../model/highlight-look.ts';
import { closestAcross, isConnected, parentOf } from './dom.ts';
import { groupOf } from './highlight-style.ts';
import { contains } from './hit-boxes.ts';
import { styleMark } from './mark-look.ts';
import type { PageHit, Painter, Point } from './painter.ts';
import { createPalette, type Palette } from './palette.ts';
import { createGroundJudge } from './text-colour.ts';
import { WrappedText } from './wrapped-text.ts';

const NO_FOCUS_INSIDE = 'a[href],button,summary,label,[role="link" i],[role="button" i],[tabindex]';

/**
 * Paints with elements of its own, for browsers without the highlight API and for readers who
 * want terms that the keyboard and screen readers reach.
 */
export class MarkPainter implements Painter {
  readonly name = 'mark';
  readonly #texts = new Map<Text, WrappedText>();
  readonly #elements = new Map<PageHit, HTMLElement[]>();
  readonly #hits = new WeakMap<Element, PageHit>();
  readonly #onDark = new WeakMap<PageHit, boolean>();
  /** The whole text of a hit. */
  readonly #names = new WeakMap<PageHit, string>();
  readonly #palette: Palette;
  #active: PageHit | null = null;

  constructor(palette = createPalette()) {
    this.#palette = palette;
  }

  paint(hits: readonly PageHit[]): void {
    // A node that is split already has the text that it had.
    const textOf = (node: Text) => this.#texts.get(node)?.text ?? node.data;
    const fresh = hits.filter(
      (hit) =>
        !this.#elements.has(hit) &&
        hit.segments.every(({ node, end }) => end <= textOf(node).length && canWrap(node)),
    );
    const isOnDark = createGroundJudge();
    for (const hit of fresh) {
      this.#elements.set(hit, []);
      const pieces = hit.segments.map(({ node, start, end }) => textOf(node).slice(start, end));
      this.#names.set(hit, pieces.join(''));
      this.#onDark.set(hit, isOnDark(hit.segments[0]!.node));
    }
    this.#rewrap(nodesOf(fresh), fresh);
  }

  unpaint(hits: readonly PageHit[]): void {
    const gone = hits.filter((hit) => this.#elements.has(hit));
    for (const hit of gone) this.#elements.delete(hit);
    if (this.#active && gone.includes(this.#active)) this.#active = null;
    this.#rewrap(nodesOf(gone), []);
  }

  hitAt(point: Point): PageHit | null {
    const first = document.elementsFromPoint(point.x, point.y);
    for (const element of first) {
      const hit = this.#hits.get(element) ?? this.#inShadow(element, point);
      if (hit && this.boxesOf(hit).some((box) => contains(box, point))) return hit;
    }
    return null;
  }

  boxesOf(hit: PageHit): DOMRect[] {
    const elements = this.#elements.get(hit) ?? [];
    return elements.flatMap((element) => [...element.getClientRects()]);
  }

  setActive(hit: PageHit | null): void {
    const before = this.#active;
    this.#active = hit && this.#elements.has(hit) ? hit : null;
    for (const changed of [before, this.#active]) if (changed) this.#style(changed);
  }

  clear(): void {
    for (const wrapped of this.#texts.values()) wrapped.restore();
    this.#texts.clear();
    this.#elements.clear();
    this.#active = null;
  }

  /** Wraps text nodes anew: with the hits they had and still have, and with fresh ones. */
  #rewrap(nodes: ReadonlySet<Text>, fresh: readonly PageHit[]): void {
    const byNode = new Map<Text, PageHit[]>();
    for (const node of nodes) {
      const wrapped = this.#texts.get(node);
      const kept = [...(wrapped?.hits ?? [])].filter((hit) => this.#elements.has(hit));
      wrapped?.restore();
      this.#texts.delete(node);
      byNode.set(node, kept);
    }
    for (const hit of fresh) for (const { node } of hit.segments) byNode.get(node)?.push(hit);
    for (const [node, hits] of byNode) if (hits.length > 0) this.#wrap(node, new Set(hits));
  }

  #wrap(node: Text, hits: ReadonlySet<PageHit>): void {
    const wraps = [...hits].flatMap((hit) =>
      hit.segments
        .filter((segment) => segment.node === node && segment.end <= node.length)
        .map((segment) => ({ hit, segment })),
    );
    wraps.sort((a, b) => a.segment.start - b.segment.start);
    if (wraps.length === 0 || !isConnected(node)) return;
    for (const { hit } of wraps) this.#forgetLostElements(hit);
    const wrapped = new WrappedText(node, wraps, (element, { hit, segment }) => {
      this.#hits.set(element, hit);
      this.#elements.get(hit)?.push(element);
      if (segment === hit.segments[0]) makeReachable(element, this.#names.get(hit) ?? '');
      this.#style(hit);
    });
    this.#texts.set(node, wrapped);
  }

  /** A node that is wrapped anew gets new elements; the old ones have left the page. */
  #forgetLostElements(hit: PageHit): void {
    const elements = this.#elements.get(hit) ?? [];
    this.#elements.set(
      hit,
      elements.filter((element) => element.isConnected),
    );
  }

  #style(hit: PageHit): void {
    const group = hit === this.#active ? 'active' : groupOf(hit);
    const choice = this.#palette.choices[this.#palette.indexOf(hit)]!;
    const look = highlightLook(group, this.#onDark.get(hit) ?? false, choice);
    for (const element of this.#elements.get(hit) ?? []) {
      styleMark(element, look);
      if (!element.hasAttribute('role')) continue;
      // Said only while it is so: "collapsed" on every term of a page would be noise.
      if (group === 'active') element.setAttribute('aria-expanded', 'true');
      else element.removeAttribute('aria-expanded');
    }
  }

  #inShadow(host: Element, point: Point): PageHit | null {
    for (let root = host.shadowRoot; root; ) {
      const element = root.elementFromPoint(point.x, point.y);
      const hit = element && this.#hits.get(element);
      if (hit) return hit;
      root = element && element !== root.host ? element.shadowRoot : null;
    }
    return null;
  }
}

function nodesOf(hits: readonly PageHit[]): Set<Text> {
  return new Set(hits.flatMap((hit) => hit.segments.map(({ node }) => node)));
}

/** Text in flex and grid boxes stays: an element there would become an item of its own. */
function canWrap(node: Text): boolean {
  const parent = parentOf(node);
  if (!isConnected(node) || parent?.nodeType !== 1) return false;
  const element = parent as HTMLElement;
  if (element.isContentEditable) return false;
  const { display } = getComputedStyle(element);
  return !display.endsWith('flex') && !display.endsWith('grid');
}

/** A button that opens a dialog, once per term. Inside a link or a button it is only painted. */
function makeReachable(element: HTMLElement, name: string): void {
  const around = element.parentNode;
  if (around && closestAcross(around, NO_FOCUS_INSIDE)) return;
  element.tabIndex = 0;
  element.setAttribute('role', 'button');
  element.setAttribute('aria-haspopup', 'dialog');
  // A term over several nodes is named as a whole; the rest of it stays plain text.
  if (element.textContent !== name) element.setAttribute('aria-label', name);
}
