import type { Frame, Page } from 'puppeteer-core';

/** A painted place, as the page itself can see it. */
export type PaintedPlace = {
  text: string;
  /** The id of the nearest element around all of it that has one; else empty. */
  within: string;
  /** Of its first line, in CSS px of the frame's viewport. */
  x: number;
  y: number;
  width: number;
  height: number;
};

/**
 * What Ordlys has painted in a frame, in page order: ranges of the highlight registry, which the
 * content script shares with its page, and elements of the mark painter. Ranges that meet are one
 * place: a term over several nodes is painted in pieces.
 */
export function readHighlights(frame: Frame | Page): Promise<PaintedPlace[]> {
  return frame.evaluate(() => {
    const merged: Range[] = [];
    const trees: Node[] = [document];
    for (const range of liveRanges().sort(inPageOrder)) {
      const last = merged.at(-1);
      if (!last || !meets(last, range)) merged.push(range);
      else if (last.comparePoint(range.endContainer, range.endOffset) > 0) {
        last.setEnd(range.endContainer, range.endOffset);
      }
    }
    return merged.map(describe);

    function liveRanges(): Range[] {
      const registry = [...CSS.highlights].filter(([name]) => name.startsWith('ordlys'));
      const painted = registry.flatMap(([, highlight]) => [...highlight].flatMap(toRange));
      const marks = [...document.querySelectorAll('[data-ordlys]')].map((mark) => {
        const range = new Range();
        range.selectNodeContents(mark);
        return range;
      });
      return [...painted, ...marks];
    }

    /** None for a static range whose text has gone since. */
    function toRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) {
      const range = new Range();
      try {
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
      } catch {
        return [];
      }
      return startContainer.isConnected && !range.collapsed ? [range] : [];
    }

    // Nodes of different trees have no order of their own: tree by tree, or pieces of one term part.
    function inPageOrder(a: Range, b: Range): number {
      const byTree = treeNumber(a) - treeNumber(b);
      if (byTree !== 0) return byTree;
      if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
      const position = a.startContainer.compareDocumentPosition(b.startContainer);
      return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    }

    function treeNumber({ startContainer }: Range): number {
      const tree = startContainer.getRootNode();
      if (!trees.includes(tree)) trees.push(tree);
      return trees.indexOf(tree);
    }

    /** Also true when one lies in the other: the open term is painted a second time. */
    function meets(first: Range, next: Range): boolean {
      if (first.endContainer.getRootNode() !== next.startContainer.getRootNode()) return false;
      if (first.comparePoint(next.startContainer, next.startOffset) === 0) return true;
      if (boxAround(first.endContainer) !== boxAround(next.startContainer)) return false;
      const between = new Range();
      between.setStart(first.endContainer, first.endOffset);
      between.setEnd(next.startContainer, next.startOffset);
      return between.toString() === '';
    }

    /** The nearest element that is not laid out in a line of text. */
    function boxAround(node: Node): Element | null {
      let element = node.parentElement;
      while (element && getComputedStyle(element).display === 'inline') {
        element = element.parentElement;
      }
      return element;
    }

    function describe(range: Range): PaintedPlace {
      const around = range.commonAncestorContainer;
      const element = around instanceof Element ? around : around.parentElement;
      const box = range.getClientRects()[0] ?? { x: 0, y: 0, width: 0, height: 0 };
      const { x, y, width, height } = box;
      const within = element?.closest('[id]')?.id ?? '';
      return { text: range.toString(), within, x, y, width, height };
    }
  });
}
