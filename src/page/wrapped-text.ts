import Mark from 'mark.js';
import { MARK_ATTRIBUTE } from './mark-attribute.ts';
import type { PageHit, Segment } from './painter.ts';

type Wrap = { hit: PageHit; segment: Segment };
type MarkRange = { start: number; length: number };

/**
 * One text node of the page, split around its highlights. The page's own node stays, with the
 * text before the first highlight; everything else is ours and goes again. `mark.js` does the
 * wrapping; its way back merges nodes that a framework holds, so the way back is our own.
 */
export class WrappedText {
  readonly #node: Text;
  readonly #text: string;
  /** Elements and text nodes of ours, in order, right behind the page's node. */
  readonly #pieces: ChildNode[] = [];
  readonly #head: string;
  readonly hits = new Set<PageHit>();

  /** @param wraps in text order, not overlapping, all of this node */
  constructor(
    node: Text,
    wraps: readonly Wrap[],
    decorate: (element: HTMLElement, wrap: Wrap) => void,
  ) {
    this.#node = node;
    this.#text = node.data;
    const elements = wrapRanges(
      node,
      wraps.map(({ segment }) => ({ start: segment.start, length: segment.end - segment.start })),
    );
    elements.forEach((element, at) => {
      const wrap = wraps[at];
      if (!wrap) return;
      decorate(element, wrap);
      this.hits.add(wrap.hit);
    });
    let piece = node.nextSibling;
    for (let left = elements.length * 2; left > 0 && piece; left--) {
      this.#pieces.push(piece);
      piece = piece.nextSibling;
    }
    this.#head = node.data;
  }

  /** The page's text, as it was before it was split. */
  get text(): string {
    return this.#text;
  }

  /** Gives the page its node back as it was. What the page itself changed meanwhile stays. */
  restore(): void {
    const isUnchanged = this.#node.isConnected && this.#node.data === this.#head;
    if (isUnchanged && !this.#piecesAreAsLeft()) {
      // The page took our pieces into its own (`normalize`, a translator): only the marks go.
      for (const piece of this.#pieces) {
        if (piece.nodeType === 1 && piece.isConnected) piece.replaceWith(...piece.childNodes);
      }
      return;
    }
    // Nodes that the page put between our pieces stay behind its own node.
    for (const piece of this.#pieces) piece.remove();
    if (isUnchanged) this.#node.data = this.#text;
  }

  #piecesAreAsLeft(): boolean {
    let text = this.#head;
    for (const piece of this.#pieces) {
      if (!piece.isConnected) return false;
      text += piece.textContent ?? '';
    }
    return text === this.#text;
  }
}

function wrapRanges(node: Text, ranges: MarkRange[]): HTMLElement[] {
  const elements: HTMLElement[] = [];
  const marker = new Mark(node as unknown as HTMLElement);
  marker.markRanges(ranges as unknown as Parameters<Mark['markRanges']>[0], {
    element: 'span',
    each: (element) => {
      element.removeAttribute('data-markjs');
      element.setAttribute(MARK_ATTRIBUTE, '');
      elements.push(element as HTMLElement);
    },
  });
  return elements;
}
