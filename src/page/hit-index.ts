import { elementOfText } from './dom.ts';
import type { PageHit } from './painter.ts';

/** More candidates than a pointer move may measure. */
const MOST_CANDIDATES = 64;

/** Finds painted hits by the nodes they stand in. Weak: what the page drops is not kept alive. */
export class HitIndex {
  readonly #byText = new WeakMap<Text, Set<PageHit>>();
  readonly #byElement = new WeakMap<Element, Set<PageHit>>();

  /** Added, and not looked for yet: most pages are read without a pointer near a term. */
  #waiting: PageHit[] = [];

  add(hit: PageHit): void {
    this.#waiting.push(hit);
  }

  #settle(): void {
    if (this.#waiting.length === 0) return;
    for (const hit of this.#waiting) this.#put(hit);
    this.#waiting = [];
  }

  #put(hit: PageHit): void {
    for (const { node } of hit.segments) {
      put(this.#byText, node, hit);
      const element = elementOfText(node);
      if (element) put(this.#byElement, element, hit);
    }
  }

  remove(hit: PageHit): void {
    this.#settle();
    for (const { node } of hit.segments) {
      this.#byText.get(node)?.delete(hit);
      const element = elementOfText(node);
      if (element) this.#byElement.get(element)?.delete(hit);
    }
  }

  /** Hits that a caret at this offset of a text node touches. */
  atCaret(node: Text, offset: number): PageHit[] {
    this.#settle();
    const found: PageHit[] = [];
    for (const hit of this.#byText.get(node) ?? []) {
      const touches = hit.segments.some(
        (part) => part.node === node && part.start <= offset && offset <= part.end,
      );
      if (touches) found.push(hit);
    }
    return found;
  }

  /** Hits whose text stands directly in an element; at most as many as may be measured at once. */
  in(element: Element): PageHit[] {
    this.#settle();
    const found: PageHit[] = [];
    for (const hit of this.#byElement.get(element) ?? []) {
      if (found.push(hit) >= MOST_CANDIDATES) break;
    }
    return found;
  }
}

function put<K extends object>(map: WeakMap<K, Set<PageHit>>, key: K, hit: PageHit): void {
  const hits = map.get(key);
  if (hits) hits.add(hit);
  else map.set(key, new Set([hit]));
}
